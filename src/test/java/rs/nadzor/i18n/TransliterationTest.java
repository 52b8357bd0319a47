package rs.nadzor.i18n;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TransliterationTest {

    static final String AZBUKA = "а б в г д ђ е ж з и ј к л љ м н њ о п р с т ћ у ф х ц ч џ ш";
    static final String ABECEDA = "a b v g d đ e ž z i j k l lj m n nj o p r s t ć u f h c č dž š";

    @Test
    void hasAllThirtyLettersBothWays() {
        assertEquals(ABECEDA, Transliteration.toLatin(AZBUKA));
        assertEquals(AZBUKA, Transliteration.toCyrillic(ABECEDA));
    }

    @ParameterizedTest
    @CsvSource({"ЉУБАВ,LJUBAV", "Љубав,Ljubav", "КОЊ,KONJ", "Џ,Dž", "Њ.,Nj.", "ЏЕП И Џеп,DŽEP I Džep",
            "Ђура Ђ.,Đura Đ.",
            "Јавна набавка бр. 5/2019,Javna nabavka br. 5/2019", "Компанија Huawei,Kompanija Huawei", "са\u0302м,s\u00e2m"})
    void writesCyrillicInLatin(String cyrillic, String latin) {
        assertEquals(latin, Transliteration.toLatin(cyrillic));
    }

    @ParameterizedTest
    @CsvSource({"Ljubljana,Љубљана", "LJUBAV,ЉУБАВ", "Njegoš i džep,Његош и џеп", "Đorđe,Ђорђе", "Ðorđe,Ђорђе",
            "Ǉubav ǆep ǌoj,Љубав џеп њој", "s\u030cuma i c\u030covek,шума и човек", "odjek,одјек", "eUprava,еУправа"})
    void writesLatinInCyrillic(String latin, String cyrillic) {
        assertEquals(cyrillic, Transliteration.toCyrillic(latin));
    }

    @ParameterizedTest
    @CsvSource({"injekcija,инјекција", "Konjunkcija,Конјункција", "konjugacija,конјугација", "TANJUG,ТАНЈУГ",
            "Tanjugova vest,Танјугова вест",
            "nadživeti,надживети", "odžaliti,оджалити", "podžanr,поджанр", "dekonjugovan,деконјугован",
            "neodživljen,неодживљен",
            "konjektura,конјектура", "anjon,анјон", "kanjon,кањон", "konjanik,коњаник", "budžet,буџет", "odžak,оџак",
            "vanjezički,ванјезички"})
    void partsLettersThatMeetAtASeam(String latin, String cyrillic) {
        assertEquals(cyrillic, Transliteration.toCyrillic(latin));
    }

    @ParameterizedTest
    @CsvSource({"Kupovina od Huawei-a,Куповина од Huawei-a", "Hikvisiona i Dahue,Hikvisiona и Дахуе",
            "kamera IPC6625-Z30 i eLTE,камера IPC6625-Z30 и eLTE",
            "projekat Safe City u Beogradu,пројекат Safe City у Београду",
            "piše na https://www.mup.gov.rs/Ćao?x=1.,пише на https://www.mup.gov.rs/Ćao?x=1.",
            "adresa kabinet@mup.gov.rs,адреса kabinet@mup.gov.rs",
            "sajt hiljade.kamera.rs danas,сајт hiljade.kamera.rs данас",
            "5G-a i 4G/5G mreža,5G-a и 4G/5G мрежа", "dron CH-92A,дрон CH-92A",
            "XIX vek i II svetski rat,XIX век и II светски рат",
            "12 km i 5 GB,12 km и 5 GB", "1.000 RSD,1.000 RSD", "wifi i Müller,wifi и Müller", "iPhone,iPhone",
            "SHARE Fondacija,SHARE Фондација",
            "31. maja 2019-te,31. маја 2019-те", "član 45 ZJN,члан 45 ЗЈН", "MUP i Vlada RS,МУП и Влада РС",
            "ugovor.pdf,ugovor.pdf", "ALL-IP,ALL-IP",
            "30-ih godina,30-их година", "Macchina i Business u SSSR,Macchina и Business у СССР", "i/ili,и/или",
            "Pismo. Odgovor,Писмо. Одговор"})
    void leavesAloneWhatIsNotSerbian(String latin, String cyrillic) {
        assertEquals(cyrillic, Transliteration.toCyrillic(latin));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Компанија Safe Tech", "Уговор са фирмом Nuctech Company Limited потписан је", "",
            "2019.", "华为"})
    void takesLatinInACyrillicSentenceAsMeant(String text) {
        assertEquals(text, Transliteration.toCyrillic(text));
    }

    /** A stranger may paste anything; the time must grow with the length, not with its square. */
    @ParameterizedTest
    @ValueSource(strings = {"a", "a.", "A-", "aA", "a_", "1 ", "x@"})
    void isDoneWithLongTextsSoon(String piece) {
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> Transliteration.toCyrillic(piece.repeat(20_000)));
    }

    @Test
    void keepsNothingForNothing() {
        assertNull(Transliteration.toLatin(null));
        assertNull(Transliteration.toCyrillic(null));
    }
}
