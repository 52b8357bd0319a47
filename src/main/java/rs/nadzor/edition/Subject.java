package rs.nadzor.edition;

import java.util.UUID;

/** A thing that editions are made of: its kind ("contract") and its id on the desk. */
public record Subject(String kind, UUID id) {
}
