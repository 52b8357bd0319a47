package rs.nadzor.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import rs.nadzor.audit.Told.Detail;

class ToldTest {

    @Test
    void leavesOutTheLinesOfALongTextThatStayed() {
        assertEquals(new Detail("Text", "…\nold\n…", "…\nnew\nand more\n…"),
                new Detail("Text", "# Title\n\nold\n\nend", "# Title\n\nnew\nand more\n\nend").parted());
        assertEquals(new Detail("Text", "…", "…\nadded"), new Detail("Text", "one\ntwo", "one\ntwo\nadded").parted());
        assertEquals(new Detail("Text", "…", "…\nbetween\n…"), new Detail("Text", "one\ntwo", "one\nbetween\ntwo").parted());
        assertEquals(new Detail("Text", "…\nsame", "…"), new Detail("Text", "same\nsame\nsame", "same\nsame").parted());
    }

    @Test
    void showsATextOfOneLineWhole() {
        assertEquals(new Detail("Text", "one", "two"), new Detail("Text", "one", "two").parted());
        assertEquals(new Detail("Text", "", "one\ntwo"), new Detail("Text", "", "one\ntwo").parted());
        assertEquals(new Detail("Text", "one", ""), new Detail("Text", "one", "").parted());
    }
}
