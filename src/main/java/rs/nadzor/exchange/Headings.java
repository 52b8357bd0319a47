package rs.nadzor.exchange;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import rs.nadzor.i18n.SearchKey;

/** What people call their columns, in Serbian of either script and in English: whole headings, the narrower ones first. */
final class Headings {

    private static final Map<Meaning, Pattern> WORDS = new LinkedHashMap<>();
    private static final String VALUE = "(?:(?:ugovorena|procenjena|ukupna|contract|total) )?(?:vrednost|iznos|cena|suma|value|amount|price|sum)(?: ugovora| nabavke)?";
    private static final String BUYING = "(?:narucioc\\w*|narucilac|kup(?:ac|ca)|buyer|authority)";
    private static final String SELLING = "(?:dobavljac\\w*|ponudjac\\w*|izvodjac\\w*|izvrsi\\w+|prodav\\w+|supplier|vendor|contractor)";
    private static final String TAX = "(?:pib|poreski broj|tax (?:id|number|no)|vat (?:id|number|no))";
    private static final String REGISTRY = "(?:mb|mat(?:icni)? br(?:oj)?|registry (?:number|no)|(?:company )?registration (?:number|no))";

    static {
        is(Meaning.BUYER_PIB, TAX + " (?:of )?(?:the )?" + BUYING, BUYING + " " + TAX);
        is(Meaning.SUPPLIER_PIB, TAX + " (?:of )?(?:the )?" + SELLING, SELLING + " " + TAX);
        is(Meaning.BUYER_MB, REGISTRY + " (?:of )?(?:the )?" + BUYING, BUYING + " " + REGISTRY);
        is(Meaning.SUPPLIER_MB, REGISTRY + " (?:of )?(?:the )?" + SELLING, SELLING + " " + REGISTRY);
        is(Meaning.AMOUNT_WITHOUT_VAT, VALUE + " (?:bez|without|excl\\w*|net)\\b.*", "neto (?:vrednost|iznos)");
        is(Meaning.AMOUNT_WITH_VAT, VALUE + " (?:sa|s|with|incl\\w*|gross)\\b.*", "bruto (?:vrednost|iznos)");
        is(Meaning.AMOUNT, VALUE, VALUE + " (?:u|in) .*", VALUE + " (?:rsd|din|eur|usd)");
        is(Meaning.CURRENCY, "valuta", "currency");
        is(Meaning.VAT, "pdv", "porez", "vat", "tax");
        is(Meaning.STARTS_ON, "(?:datum )?pocet\\w+.*", "vazi od", "starts?(?: on| date)?", "from");
        is(Meaning.ENDS_ON, "(?:datum )?(?:kraj\\w*|zavrset\\w+|istek\\w*).*", "vazi do", "rok(?: vazenja)?", "ends?(?: on| date)?", "expir\\w+.*", "until");
        is(Meaning.DISCLOSURE_SINCE, "(?:objavljeno|datum objave|published on|since when).*");
        is(Meaning.SIGNED_ON, "datum", "datum (?:zakljuc\\w+|potpis\\w+|ugovora)(?: ugovora)?", "(?:potpis|zakljuc)\\w+", "signed(?: on)?", "date",
                "(?:date signed|date of (?:signature|signing|contract)|contract date|signature date)");
        is(Meaning.TITLE_EN, "(?:naziv|naslov|predmet)\\b.* engles\\w+", "(?:english title|title (?:in )?(?:english|en))");
        is(Meaning.SUMMARY_EN, "(?:opis|sazetak)\\b.* engles\\w+", "(?:summary|description) (?:in )?(?:english|en)");
        is(Meaning.TITLE, "naziv(?: ugovora| nabavke| posla| predmeta)?", "naslov", "predmet(?: ugovora| nabavke| javne nabavke)?", "posao", "ugovor",
                "sta je kupljeno.*", "title", "subject(?: of .*)?", "name", "deal", "contract(?: name| title)?", "what was bought.*");
        is(Meaning.SUMMARY, "opis", "sazetak", "rezime", "summary", "description");
        is(Meaning.BUYER, BUYING, "narucioci", "kupci", "(?:javni )?narucilac", "organ(?: vlasti)?", "institucija", "buyers?", "(?:procuring|contracting) \\w+",
                "purchaser", "institution");
        is(Meaning.SUPPLIER, SELLING, "(?:izabrani )?(?:dobavljac|ponudjac)i?", "firma", "kompanija", "suppliers?", "vendors?", "contractors?", "seller",
                "company", "bidder", "winner");
        is(Meaning.PROCEDURE, "postupak", "vrsta postupka", "procedure(?: type)?", "type of procedure");
        is(Meaning.INSTRUMENT, "(?:vrsta|tip)(?: ugovora| posla| akta| instrumenta)?", "instrument", "(?:type|kind)(?: of (?:contract|instrument|deal))?");
        is(Meaning.STAGE, "faza", "status", "stanje", "dokle je stigl\\w+", "stage", "phase");
        is(Meaning.DISCLOSURE_WHERE, "gde je objavljen\\w*.*", "mesto objave", "where (?:it is )?published.*");
        is(Meaning.DISCLOSURE, "jav(?:no|nost)", "objavljen\\w*", "da li je (?:javn\\w+|objavljen\\w*)", "(?:is it )?public", "published", "disclos\\w+");
        is(Meaning.LEGAL_ROUTE, "(?:pravni )?osnov", "zakon", "legal (?:basis|route|ground)");
        is(Meaning.EXEMPTION_ARTICLE, "(?:clan|osnov) izuze\\w+", "izuzece", "exemption(?: article)?");
        is(Meaning.DECISION_REF, "(?:broj )?(?:zaklju\\w+|odluke)(?: vlade)?", "decision(?: number| no)?");
        is(Meaning.PORTAL_NUMBER, "broj(?: javne)? nabavke", "broj (?:na portalu|jn|tendera|oglasa|poziva)", "(?:sifra|oznaka) nabavke", "jn", "portal\\w*",
                "(?:tender|procurement|portal|reference|notice) (?:no|number|id)");
        is(Meaning.CPV, "cpv.*", "orn.*");
        is(Meaning.LAYER, "sloj", "layer");
        is(Meaning.TECHNOLOGIES, "tehnologij\\w+", "technolog\\w+");
        is(Meaning.PLACES, "mest[oa]", "lokacij\\w+", "grad(?:ovi)?", "opstin\\w+", "places?", "locations?", "city", "cities", "municipality");
        is(Meaning.ADDRESS, "url", "link", "(?:web|internet )?adresa", "izvor", "(?:source|link)(?: address| url)?", "web address");
        is(Meaning.NOTE, "napomen\\w+", "komentar\\w*", "beleska", "notes?", "comments?", "remarks?");
    }

    private Headings() {
    }

    static Optional<Meaning> read(String heading) {
        String key = SearchKey.of(heading);
        return WORDS.entrySet().stream().filter(word -> word.getValue().matcher(key).matches()).map(Map.Entry::getKey).findFirst();
    }

    /** Whose, it does not say. */
    static boolean isTaxNumber(String heading) {
        return SearchKey.of(heading).matches(TAX);
    }

    static boolean isRegistryNumber(String heading) {
        return SearchKey.of(heading).matches(REGISTRY);
    }

    private static void is(Meaning meaning, String... headings) {
        WORDS.put(meaning, Pattern.compile(String.join("|", headings)));
    }
}
