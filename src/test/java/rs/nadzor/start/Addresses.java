package rs.nadzor.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;

import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;

/** Every address that the application answers, and what it reads there, from the classes themselves: a new page is in. */
final class Addresses {

    /** @param path with its variables, as JAX-RS has it; fields are those of the query, or of the form of a POST */
    record Address(String method, String path, Set<String> fields, boolean multipart) {
    }

    private static final Path CLASSES = Path.of("target/classes");

    private Addresses() {
    }

    static List<Address> all() {
        List<Address> all = new ArrayList<>();
        Set<String> everyField = new TreeSet<>();
        for (Class<?> type : classes()) {
            everyField.addAll(fields(type, RestForm.class));
            var root = type.getAnnotation(jakarta.ws.rs.Path.class);
            if (root == null) continue;
            for (Method method : type.getDeclaredMethods()) {
                if (method.isAnnotationPresent(GET.class)) all.add(address("GET", root, method, RestQuery.class));
                if (method.isAnnotationPresent(POST.class)) all.add(address("POST", root, method, RestForm.class));
            }
        }
        // Parts of a deal are read by the form of their kind, which the method does not name.
        return all.stream().map(it -> it.multipart ? new Address(it.method, it.path, everyField, true) : it).toList();
    }

    private static Address address(String verb, jakarta.ws.rs.Path root, Method method, Class<? extends Annotation> kind) {
        var rest = method.getAnnotation(jakarta.ws.rs.Path.class);
        String path = ("/" + root.value() + "/" + (rest == null ? "" : rest.value())).replaceAll("/+", "/");
        Set<String> fields = new TreeSet<>();
        boolean multipart = false;
        for (var parameter : method.getParameters()) {
            if (parameter.isAnnotationPresent(kind)) fields.add(parameter.getName());
            if (parameter.isAnnotationPresent(BeanParam.class)) fields.addAll(fields(parameter.getType(), kind));
            multipart |= parameter.getType() == MultipartFormDataInput.class;
        }
        return new Address(verb, path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path, fields, multipart);
    }

    private static List<String> fields(Class<?> type, Class<? extends Annotation> kind) {
        return Stream.of(type.getDeclaredFields()).filter(field -> ((AnnotatedElement) field).isAnnotationPresent(kind))
                .map(field -> field.getName()).toList();
    }

    private static List<Class<?>> classes() {
        try (Stream<Path> files = Files.walk(CLASSES.resolve("rs/nadzor"))) {
            return files.map(file -> CLASSES.relativize(file).toString()).filter(file -> file.endsWith(".class"))
                    .filter(file -> !file.contains("package-info")).sorted()
                    .<Class<?>>map(file -> load(file.substring(0, file.length() - 6).replace('/', '.'))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, Thread.currentThread().getContextClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
