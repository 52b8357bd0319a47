package rs.nadzor.organization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rs.nadzor.audit.Acting;
import rs.nadzor.audit.Actor;
import rs.nadzor.i18n.Language;

@QuarkusTest
class OrganizationTest {

    @ParameterizedTest
    @ValueSource(strings = { "huav", "хуав", "HUAVEJ", "хуавеј", "huawei", "Huaw", "huavej teh", "техн" })
    void isSuggestedInAnySpelling(String typed) {
        in(() -> make("Хуавеј технолоџис", "Huawei Technologies", "Хуавеј", "Huavej", "Huawei"));
        var found = in(() -> OrganizationSearch.suggest(typed, 10).stream().map(it -> it.nameSr).toList());
        assertTrue(found.contains("Хуавеј технолоџис"), found::toString);
    }

    @Test
    void isSuggestedByLikenessToo() {
        in(() -> make(null, "Nuctech Company"));
        assertTrue(in(() -> OrganizationSearch.suggest("nuktek", 10).stream().noneMatch(it -> "Хуавеј технолоџис".equals(it.nameSr))));
        assertTrue(in(() -> OrganizationSearch.suggest("nuctec", 10).stream().anyMatch(it -> "Nuctech Company".equals(it.nameEn))));
    }

    @Test
    void isFoundByAnyOfItsNamesAndMadeOnlyWhenMissing() {
        var first = in(() -> OrganizationSearch.findOrCreate("Министарство одбране", Language.SR));
        assertEquals(first.id, in(() -> OrganizationSearch.findOrCreate("MINISTARSTVO ODBRANE", Language.SR)).id);
        assertEquals("ministarstvo-odbrane", first.slug);
        assertEquals("Министарство одбране", first.nameSr);
        assertNotEquals(first.id, in(() -> OrganizationSearch.findOrCreate("Ministarstvo", Language.SR)).id);
        assertEquals("Ministry of Justice", in(() -> OrganizationSearch.findOrCreate("Ministry of Justice", Language.EN)).nameEn);
    }

    @Test
    void isFoundWithWhateverLegalFormButByItsExactNameFirst() {
        var bare = in(() -> OrganizationSearch.findOrCreate("Кула Сензори", Language.SR));
        for (String typed : List.of("Kula Senzori d.o.o.", "KULA SENZORI DOO", "А.Д. Кула сензори", "Kula Senzori Co., Ltd"))
            assertEquals(bare.id, in(() -> OrganizationSearch.findOrCreate(typed, Language.SR)).id, typed);
        assertTrue(in(() -> OrganizationSearch.named("Kula Senzori Plus d.o.o.")).isEmpty());
        assertTrue(in(() -> OrganizationSearch.named("Kula d.o.o.")).isEmpty());
        var form = in(() -> make("Кула Сензори а.д.", null));
        assertEquals(form.id, in(() -> OrganizationSearch.named("Kula senzori a.d.").orElseThrow()).id);
        assertEquals(bare.id, in(() -> OrganizationSearch.named("kula senzori").orElseThrow()).id);
        var formed = in(() -> OrganizationSearch.findOrCreate("Брана Оптика д.о.о.", Language.SR));
        assertEquals("Брана Оптика д.о.о.", formed.nameSr, "it is called as it was typed");
        assertEquals(formed.id, in(() -> OrganizationSearch.named("Brana optika").orElseThrow()).id);
    }

    @Test
    void isMadeOnceByTwoPeopleAtOnce() {
        Supplier<Organization> make = () -> in(() -> OrganizationSearch.findOrCreate("Управа за заједничке послове", Language.SR));
        var one = CompletableFuture.supplyAsync(make);
        var other = CompletableFuture.supplyAsync(make);
        assertEquals(one.join().id, other.join().id);
    }

    @Test
    void getsAnAddressOfItsOwn() {
        var first = in(() -> make("Дирекција", null));
        var second = in(() -> make("Direkcija", null));
        assertEquals("direkcija", first.slug);
        assertEquals("direkcija-2", second.slug);
    }

    @Test
    void trustsAPickedIdOnlyWithANameOfIt() {
        var police = in(() -> make("Дирекција полиције", null, "ДП"));
        var other = in(() -> make("Дирекција за имовину", null));
        assertEquals(police.id, in(() -> OrganizationSearch.picked(police.id.toString(), "дп").orElseThrow()).id);
        assertEquals(other.id, in(() -> OrganizationSearch.picked(police.id.toString(), "Direkcija za imovinu").orElseThrow()).id);
        assertTrue(in(() -> OrganizationSearch.picked("није-идентификатор", "Непозната")).isEmpty());
    }

    private static Organization make(String nameSr, String nameEn, String... aliases) {
        var organization = new Organization();
        organization.nameSr = nameSr;
        organization.nameEn = nameEn;
        organization.aliases.addAll(Set.of(aliases));
        return organization.add();
    }

    private static <T> T in(Supplier<T> work) {
        return Acting.as(Actor.INSTALLATION, () -> QuarkusTransaction.requiringNew().call(work::get));
    }
}
