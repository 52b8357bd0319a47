package rs.nadzor.contract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.restassured.path.xml.XmlPath;
import io.restassured.response.Response;

/** What a page of the desk holds: the fields of its form, the messages beside them. */
final class DeskPage {

    private final XmlPath html;
    private final String text;

    DeskPage(Response response) {
        html = response.htmlPath();
        text = response.asString();
    }

    /** What stands in an input or a text area with this id. */
    String value(String id) {
        String area = html.getString("**.find { it.@id == '" + id + "' && it.name() == 'textarea' }");
        return area == null || area.isEmpty() ? attribute(id, "value") : area.strip();
    }

    /** What is chosen in a select field. */
    String chosen(String id) {
        return html.getString("**.find { it.@id == '" + id + "' }.'**'.find { it.name() == 'option' && it.@selected == 'selected' }.@value");
    }

    /** Whether a box or a radio button is ticked. */
    boolean ticked(String name, String value) {
        return text.matches("(?s).*<input type=\"(radio|checkbox)\" name=\"" + name + "\" value=\"" + value + "\" checked>.*");
    }

    String hidden(String name) {
        return html.getString("**.find { it.@type == 'hidden' && it.@name == '" + name + "' }.@value");
    }

    /** The message beside the field, without the word that screen readers say before it. */
    String error(String id) {
        Matcher message = Pattern.compile("id=\"" + id + "-error\"><span class=\"unseen\">[^<]*</span>([^<]*)<")
                .matcher(text);
        return message.find() ? message.group(1) : "";
    }

    boolean has(String words) {
        return text.contains(words);
    }

    private String attribute(String id, String name) {
        return html.getString("**.find { it.@id == '" + id + "' }.@" + name);
    }
}
