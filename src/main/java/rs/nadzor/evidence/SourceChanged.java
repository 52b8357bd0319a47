package rs.nadzor.evidence;

import java.util.UUID;

/** Fired in the transaction that changed what is known of a source: its kind, title, publisher or dates; after the flush. */
public record SourceChanged(UUID source) {
}
