package rs.nadzor.web;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The fields of a form by name, and a form out of them. Where several things may be ticked, each is a field of its own:
 * {@code technologies:drones}, {@code empty:value}; one that is not there is not ticked.
 */
public final class Fields {

    /** At which version the form was read; no field that anybody fills. */
    public static final String VERSION = "version";

    private Fields() {
    }

    /** As a person sees them: without spaces around a text, and with one kind of line end. */
    public static Map<String, String> of(Record form) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (RecordComponent part : form.getClass().getRecordComponents()) {
            if (part.getName().equals(VERSION)) continue;
            Object value = value(part, form);
            if (part.isAnnotationPresent(Lines.class)) text(value).lines().map(String::strip).filter(Typed::given)
                    .forEach(line -> fields.put(part.getName() + ":" + line, line));
            else if (!(value instanceof List<?> ticked)) fields.put(part.getName(), text(value));
            else ticked.stream().map(Fields::text).filter(Typed::given)
                    .forEach(one -> fields.put(part.getName() + ":" + Merge.name(one), one));
        }
        return fields;
    }

    public static <F extends Record> F to(Class<F> form, Map<String, String> fields, int version) {
        RecordComponent[] parts = form.getRecordComponents();
        Object[] values = Stream.of(parts).map(part -> part.getName().equals(VERSION) ? String.valueOf(version)
                : part.isAnnotationPresent(Lines.class) ? String.join("\n", several(part, fields))
                : part.getType() == List.class ? several(part, fields) : fields.getOrDefault(part.getName(), "")).toArray();
        try {
            Class<?>[] types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
            Constructor<F> canonical = form.getDeclaredConstructor(types);
            canonical.setAccessible(true);
            return canonical.newInstance(values);
        } catch (ReflectiveOperationException notAForm) {
            throw new IllegalArgumentException(form.getName(), notAForm);
        }
    }

    private static List<String> several(RecordComponent part, Map<String, String> fields) {
        String prefix = part.getName() + ":";
        return fields.entrySet().stream().filter(field -> field.getKey().startsWith(prefix) && !field.getValue().isEmpty())
                .map(Map.Entry::getValue).toList();
    }

    private static Object value(RecordComponent part, Record form) {
        try {
            part.getAccessor().setAccessible(true);
            return part.getAccessor().invoke(form);
        } catch (ReflectiveOperationException closed) {
            throw new IllegalArgumentException(form.getClass().getName(), closed);
        }
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString().replace("\r\n", "\n").strip();
    }
}
