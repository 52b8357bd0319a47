package rs.nadzor.sheet;

import rs.nadzor.shared.Coded;

/** The files a list comes as. */
public enum SheetFormat implements Coded {
    CSV("text/csv; charset=UTF-8"), XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    public final String mediaType;

    SheetFormat(String mediaType) {
        this.mediaType = mediaType;
    }
}
