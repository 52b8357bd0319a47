package rs.nadzor.contract;

import java.util.UUID;

/** Where on a deal a citation hangs: a field ({@code value}) or a child ({@code statement/<id>}). */
public record Place(String text) {

    public static Place of(Field field) {
        return new Place(field.code());
    }

    public static Place of(Part child) {
        return new Place(child.placeKind() + "/" + child.id);
    }

    public static Place of(String kind, UUID id) {
        return new Place(kind + "/" + id);
    }
}
