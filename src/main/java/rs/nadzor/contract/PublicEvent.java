package rs.nadzor.contract;

import java.util.List;

import rs.nadzor.i18n.LocalizedText;

/** Something that happened to a deal; the date may be partial. */
public record PublicEvent(String anchor, String date, LocalizedText what, LocalizedText place, List<Integer> notes) {
}
