package rs.nadzor.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.restassured.response.Response;

import rs.nadzor.account.Staff;

/** A form as a browser shows it to somebody: every field as it stands, changed here and there, then sent. */
final class OpenForm {
    private static final Pattern FIELD = Pattern.compile("(?s)<input ([^>]*)>|<select ([^>]*)>(.*?)</select>|<textarea ([^>]*)>\\n?(.*?)</textarea>"),
            OPTION = Pattern.compile("<option value=\"([^\"]*)\" selected>"), FIRST = Pattern.compile("<option value=\"([^\"]*)\"");

    private record Field(String name, String value) {
    }

    private final List<Field> fields = new ArrayList<>();
    private final Staff.Browser person;
    private final String address;

    private OpenForm(Staff.Browser person, String address, String page) {
        this.person = person;
        this.address = address;
        int start = page.indexOf("action=\"" + address + "\"");
        Matcher found = FIELD.matcher(page.substring(start, page.indexOf("</form>", start)));
        while (found.find()) {
            if (found.group(1) != null) input(found.group(1));
            else if (found.group(2) != null) fields.add(new Field(attribute(found.group(2), "name"), chosen(found.group(3))));
            else fields.add(new Field(attribute(found.group(4), "name"), text(found.group(5))));
        }
        fields.removeIf(field -> field.name.equals("csrf") || field.name.equals("file") || field.name.isEmpty());
    }

    static OpenForm of(Staff.Browser person, String page, String address) {
        return in(person, person.get(page), address);
    }

    /** The form that came back. */
    static OpenForm in(Staff.Browser person, Response answer, String address) {
        return new OpenForm(person, address, answer.asString());
    }

    OpenForm type(String... namesAndValues) {
        for (int i = 0; i < namesAndValues.length; i += 2) {
            String name = namesAndValues[i];
            fields.removeIf(field -> field.name.equals(name));
            fields.add(new Field(name, namesAndValues[i + 1]));
        }
        return this;
    }

    /** Beside what is ticked or chosen already. */
    OpenForm add(String name, String value) {
        fields.add(new Field(name, value));
        return this;
    }

    String value(String name) {
        return fields.stream().filter(field -> field.name.equals(name)).map(Field::value).findFirst().orElse(null);
    }

    Response send() {
        DeskForm form = DeskForm.of();
        fields.forEach(field -> form.and(field.name, field.value));
        return form.post(person, address);
    }

    private void input(String tag) {
        String type = attribute(tag, "type");
        if (type.matches("radio|checkbox") && !tag.contains(" checked")) return;
        fields.add(new Field(attribute(tag, "name"), attribute(tag, "value")));
    }

    private static String chosen(String options) {
        Matcher chosen = OPTION.matcher(options), first = FIRST.matcher(options);
        return chosen.find() ? chosen.group(1) : first.find() ? first.group(1) : "";
    }

    private static String attribute(String tag, String name) {
        Matcher found = Pattern.compile("(?:^|\\s)" + name + "=\"([^\"]*)\"").matcher(tag);
        return found.find() ? text(found.group(1)) : "";
    }

    private static String text(String html) {
        return html.replace("&quot;", "\"").replace("&#39;", "'").replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }
}
