package rs.nadzor.start;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A form as a browser shows it: where it goes, and its fields with what stands in them.
 *
 * @param page where it was read, without the host; for the answer to a form, where that was sent
 * @param shape the names of its fields, by which another page's form of the same kind is known
 */
record ShownForm(String page, String action, boolean multipart, List<Field> fields, Set<String> shape) {

    enum Kind { LINE, AREA, HIDDEN, PASSWORD, FILE, CHOICE, BOX, RADIO, BUTTON }

    /**
     * @param values what would be sent if nobody touched it; a box that is not ticked and a button send nothing
     * @param options what may be chosen; of a group of boxes, or of radio buttons, all of them
     */
    record Field(String name, Kind kind, List<String> values, List<String> options) {

        boolean isTyped() {
            return kind == Kind.LINE || kind == Kind.AREA;
        }
    }

    static List<ShownForm> all(String page, Document html) {
        return html.select("form[method=post]").stream().flatMap(form -> {
            ShownForm shown = of(page, form);
            return Stream.concat(Stream.of(shown), form.select("button[formaction]").stream().map(button -> shown.to(button.attr("formaction"))));
        }).toList();
    }

    /** Sent with a button that leads elsewhere. */
    private ShownForm to(String other) {
        return new ShownForm(page, other, multipart, fields, shape);
    }

    Stream<String> values(String name) {
        return fields.stream().filter(field -> field.name.equals(name)).flatMap(field -> field.values.stream());
    }

    boolean has(String name) {
        return fields.stream().anyMatch(field -> field.name.equals(name));
    }

    Optional<Field> field(String name) {
        return fields.stream().filter(field -> field.name.equals(name)).findFirst();
    }

    private static ShownForm of(String page, Element form) {
        List<Field> fields = new ArrayList<>();
        var all = Stream.concat(form.select("input, select, textarea, button").stream(),
                form.id().isEmpty() ? Stream.of() : form.ownerDocument().select("[form=" + form.id() + "]").stream()).distinct().toList();
        for (Element control : all) {
            String name = control.attr("name");
            if (name.isEmpty() || control.hasAttr("disabled") || control.parents().is("template")) continue;
            Field field = field(control, name);
            int group = field.kind == Kind.BOX || field.kind == Kind.RADIO ? indexOf(fields, name, field.kind) : -1;
            if (group < 0) fields.add(field);
            else fields.set(group, new Field(name, field.kind, join(fields.get(group).values, field.values),
                    join(fields.get(group).options, field.options)));
        }
        Set<String> shape = new TreeSet<>();
        fields.forEach(field -> shape.add(field.name));
        String action = form.attr("action"), here = page.replaceAll("\\?.*", "");
        return new ShownForm(page, action.isEmpty() || action.startsWith("?") ? here + action : action,
                form.attr("enctype").equals("multipart/form-data"), fields, shape);
    }

    private static Field field(Element control, String name) {
        String value = control.attr("value");
        return switch (control.tagName()) {
            case "textarea" -> new Field(name, Kind.AREA, List.of(control.wholeText().replaceFirst("^\n", "")), List.of());
            case "button" -> new Field(name, Kind.BUTTON, List.of(), List.of(value));
            case "select" -> {
                var options = control.select("option").stream().map(Element::val).toList();
                var chosen = control.select("option[selected]").stream().map(Element::val).toList();
                yield new Field(name, Kind.CHOICE, chosen.isEmpty() ? options.stream().limit(1).toList() : chosen, options);
            }
            default -> switch (control.attr("type")) {
                case "hidden" -> new Field(name, Kind.HIDDEN, List.of(value), List.of());
                case "password" -> new Field(name, Kind.PASSWORD, List.of(value), List.of());
                case "file" -> new Field(name, Kind.FILE, List.of(), List.of());
                case "checkbox", "radio" -> new Field(name, control.attr("type").equals("radio") ? Kind.RADIO : Kind.BOX, control.hasAttr("checked") ? List.of(value) : List.of(), List.of(value));
                default -> new Field(name, Kind.LINE, List.of(value), List.of());
            };
        };
    }

    private static int indexOf(List<Field> fields, String name, Kind kind) {
        for (int i = 0; i < fields.size(); i++) if (fields.get(i).name.equals(name) && fields.get(i).kind == kind) return i;
        return -1;
    }

    private static List<String> join(List<String> some, List<String> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
