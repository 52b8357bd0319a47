package rs.nadzor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

import jakarta.ws.rs.Path;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** An address that the application answers: verb, address with something in each place, and the method behind it. */
public record Endpoint(String verb, String path, JavaMethod method) {

    private static final List<String> VERBS = List.of("GET", "POST", "PUT", "PATCH", "DELETE");
    private static final Pattern PLACE = Pattern.compile("\\{(?:[^{}]|\\{[^}]*})*}");

    /**
     * Every one that the classes declare, those inherited included.
     *
     * @param filling what stands in a place, by the address up to it
     */
    public static List<Endpoint> all(UnaryOperator<String> filling) {
        var found = new ArrayList<Endpoint>();
        for (JavaClass resource : new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("rs.nadzor")) {
            if (!resource.isAnnotatedWith(Path.class)) continue;
            for (JavaMethod method : resource.getAllMethods()) {
                if (method.getAnnotations().stream().noneMatch(a -> VERBS.contains(a.getRawType().getSimpleName()))) continue;
                String below = method.isAnnotatedWith(Path.class) ? method.getAnnotationOfType(Path.class).value() : "";
                String path = filled(("/" + resource.getAnnotationOfType(Path.class).value() + "/" + below), filling);
                method.getAnnotations().stream().map(a -> a.getRawType().getSimpleName()).filter(VERBS::contains)
                        .forEach(verb -> found.add(new Endpoint(verb, path, method)));
            }
        }
        return found;
    }

    private static String filled(String template, UnaryOperator<String> filling) {
        String path = template.replaceAll("\\{\\w+: \\(?(?:sr-Cyrl\\|)?(\\w+)\\|[^}]*}", "$1");
        for (var place = PLACE.matcher(path); place.find(); place = PLACE.matcher(path)) {
            String before = path.substring(0, place.start()).replaceAll("/+", "/");
            path = before + filling.apply(before) + path.substring(place.end());
        }
        return path.replaceAll("/+", "/").replaceAll("(.)/$", "$1");
    }
}
