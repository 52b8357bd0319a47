package rs.nadzor.exchange;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import jakarta.validation.constraints.Size;

import org.jboss.resteasy.reactive.RestForm;

import rs.nadzor.shared.Coded;
import rs.nadzor.web.FormErrors;

/** What each column holds, and under which name that is remembered for others. */
public record ColumnsForm(@RestForm List<String> column, @RestForm String headed,
        @RestForm @Size(max = 100, message = "list:name_long") String name, @RestForm String shared) {

    public ColumnsForm {
        column = column == null ? List.of() : column;
        headed = headed == null ? "" : headed;
        name = name == null ? "" : name;
    }

    static ColumnsForm of(List<Meaning> meanings, boolean headed) {
        return new ColumnsForm(meanings.stream().map(Coded::code).toList(), headed ? "yes" : "", "", null);
    }

    public boolean isHeaded() {
        return "yes".equals(headed);
    }

    public boolean isShared() {
        return "yes".equals(shared);
    }

    List<Meaning> meanings(int width) {
        List<Meaning> meanings = new ArrayList<>(Collections.nCopies(width, Meaning.LEAVE_OUT));
        for (int i = 0; i < Math.min(width, column.size()); i++) meanings.set(i, Coded.read(Meaning.class, column.get(i)).orElse(Meaning.LEAVE_OUT));
        return meanings;
    }

    void check(List<Meaning> meanings, FormErrors errors) {
        if (!meanings.contains(Meaning.TITLE) && !meanings.contains(Meaning.TITLE_EN)) errors.add("column-0", "exchange:title_column_missing");
        Set<Meaning> taken = EnumSet.noneOf(Meaning.class);
        for (int i = 0; i < meanings.size(); i++) {
            Meaning meaning = meanings.get(i);
            if (!meaning.isMany() && taken.stream().anyMatch(other -> meaning.control().equals(other.control()))) errors.add("column-" + i, "exchange:column_twice");
            taken.add(meaning);
        }
    }
}
