package rs.nadzor.edition;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkus.qute.TemplateInstance;

/** How a chapter below {@code contract} looks on its subject's public page; the page asks every bean of this type. */
public interface PublicSection {

    /** The chapter whose content this section shows. */
    String chapter();

    /** Where it stands among the other sections, smaller first. */
    int order();

    /** The section as HTML. The content is what the chapter wrote when the edition was made. */
    TemplateInstance render(JsonNode content, Edition edition);
}
