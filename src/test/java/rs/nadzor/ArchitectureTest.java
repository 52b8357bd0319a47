package rs.nadzor;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

import jakarta.persistence.Entity;
import jakarta.ws.rs.POST;

import org.junit.jupiter.api.Test;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** Walks the list of packages: each may know only those above it, and what is public only what is public. */
class ArchitectureTest {
    static final List<String> ORDER = List.of("shared", "i18n", "web", "sheet", "atlas", "audit", "duplicate", "job", "mail", "draft", "list", "account", "restriction", "edition", "submission",
            "evidence", "organization", "law", "contract", "gap", "foi", "followup", "bulk", "exchange", "theme", "watch", "opendata", "subscription",
            "desk", "dossier", "backup", "start");
    private static final JavaClasses CODE = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("rs.nadzor");

    @Test
    void everyPackageHasItsPlace() {
        var packages = CODE.stream().map(c -> top(c)).filter(p -> !p.isEmpty()).collect(Collectors.toCollection(TreeSet::new));
        packages.removeAll(ORDER);
        assertEquals(new TreeSet<>(), packages, "packages that the order does not name");
    }

    @Test
    void aPackageKnowsOnlyThoseAboveIt() {
        for (int i = 0; i < ORDER.size(); i++) {
            List<String> below = ORDER.subList(i + 1, ORDER.size());
            String[] forbidden = below.stream().map(p -> "rs.nadzor." + p + "..").toArray(String[]::new);
            if (forbidden.length > 0) {
                noClasses().that().resideInAPackage("rs.nadzor." + ORDER.get(i) + "..").should().dependOnClassesThat()
                        .resideInAnyPackage(forbidden).allowEmptyShould(true).check(CODE);
            }
        }
    }

    /** A public type reads editions; it never sees an entity, a form or anything else of the desk. */
    @Test
    void publicTypesKnowOnlyPublicTypes() {
        classes().that(describe("are Public*", c -> isPublic(c) && inFeature(c))).should()
                .onlyDependOnClassesThat(describe("are public or foundations", c -> !ours(c) || isFoundation(c) || isPublic(c)))
                .check(CODE);
    }

    @Test
    void whatReadsEditionsSeesNoFeatureBehindThem() {
        DescribedPredicate<JavaClass> hidden = describe("belong to a feature and are not Public*", c -> inFeature(c) && !isPublic(c));
        for (String reader : List.of("watch", "opendata", "subscription")) {
            noClasses().that().resideInAPackage("rs.nadzor." + reader + "..").should()
                    .dependOnClassesThat(hidden.and(describe("elsewhere", c -> !top(c).equals(reader)))).allowEmptyShould(true).check(CODE);
        }
    }

    /** What a browser sends fills forms; an entity would take fields that no form has. */
    @Test
    void noEndpointReadsAnEntityFromARequest() {
        methods().that().areAnnotatedWith(POST.class).should()
                .haveRawParameterTypes(describe("no entities", types -> types.stream().noneMatch(type -> type.isAnnotatedWith(Entity.class))))
                .check(CODE);
    }

    private static boolean ours(JavaClass c) {
        return c.getPackageName().startsWith("rs.nadzor");
    }

    private static String top(JavaClass c) {
        String name = c.getPackageName();
        return name.startsWith("rs.nadzor.") ? name.substring("rs.nadzor.".length()).split("\\.")[0] : "";
    }

    private static boolean isFoundation(JavaClass c) {
        return List.of("shared", "i18n", "web", "sheet", "atlas", "edition").contains(top(c));
    }

    private static boolean inFeature(JavaClass c) {
        return ours(c) && !isFoundation(c) && !top(c).isEmpty();
    }

    /** Nested classes and what Quarkus and Qute generate count as the class they belong to. */
    private static boolean isPublic(JavaClass c) {
        String name = c.getBaseComponentType().getName().substring(c.getBaseComponentType().getPackageName().length() + 1);
        // "Publication" is a verb of the desk.
        return name.matches("Public[A-Z].*");
    }
}
