package rs.nadzor.account;

/** RFC 4648, without padding: capitals and digits that are not mistaken for each other when read aloud. */
final class Base32 {

    private static final String DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private Base32() {
    }

    /** Of as many bytes as make whole digits: five, ten, twenty. */
    static String of(byte[] bytes) {
        if (bytes.length % 5 != 0) throw new IllegalArgumentException("not a multiple of five bytes");
        var text = new StringBuilder();
        int bits = 0, held = 0;
        for (byte next : bytes) {
            held = held << 8 | next & 0xff;
            for (bits += 8; bits >= 5; bits -= 5) text.append(DIGITS.charAt(held >> bits - 5 & 31));
            held &= 31;
        }
        return text.toString();
    }

    /** In groups of four, as people copy it. */
    static String grouped(String text, String between) {
        return text.replaceAll("(.{4})(?=.)", "$1" + between);
    }
}
