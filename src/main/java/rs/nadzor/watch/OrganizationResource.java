package rs.nadzor.watch;

import java.util.List;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import rs.nadzor.contract.PublicOrganization;
import rs.nadzor.contract.PublicOrganizations;
import rs.nadzor.contract.PublicRoles;
import rs.nadzor.contract.PublicSuccessions;
import rs.nadzor.contract.PublicSuccessions.Next;
import rs.nadzor.edition.Freshness;
import rs.nadzor.web.PublicAddress;

/** The page of an organization for machines: what it is called, what came before and after it, and its deals by its part in them. */
@Path("/")
@PermitAll
public class OrganizationResource {

    @Inject
    PublicOrganizations organizations;
    @Inject
    PublicRoles roles;
    @Inject
    PublicSuccessions successions;
    @Inject
    Freshness freshness;
    @Inject
    PublicAddress address;
    @Inject
    ObjectMapper json;

    @GET
    @Path("organizations/{slug: [a-z0-9-]+}.json")
    @Produces(MediaType.APPLICATION_JSON)
    public Response one(@PathParam("slug") String slug) {
        if (organizations.of(slug).isEmpty()) {
            return Freshness.movedTo("/organizations/" + organizations.newAddress(slug).orElseThrow(NotFoundException::new) + ".json");
        }
        return freshness.answer(Freshness.ofEverything() + "organization " + slug, () -> of(organizations.of(slug).orElseThrow(NotFoundException::new)));
    }

    private ObjectNode of(PublicOrganization organization) {
        ObjectNode twin = json.createObjectNode().put("address", address.of("/organizations/" + organization.slug()));
        twin.setAll(json.<ObjectNode>valueToTree(organization));
        PublicSuccessions.Neighbours neighbours = successions.of(organization);
        twin.set("predecessors", listed(neighbours.predecessors()));
        twin.set("successors", listed(neighbours.successors()));
        ArrayNode parts = twin.putArray("roles");
        for (PublicRoles.Role role : roles.of(organization.slug(), 0)) {
            parts.addObject().put("role", role.code()).put("deals", role.deals()).set("by_layer_and_year", json.valueToTree(role.counts()));
        }
        return twin.put("contracts", address.of("/contracts.json?organization=" + organization.slug()));
    }

    /** With the address of those that have a page. */
    private ArrayNode listed(List<Next> some) {
        ArrayNode all = json.createArrayNode();
        for (Next next : some) {
            ObjectNode one = json.valueToTree(next.of());
            all.add(next.linked() ? one.put("address", address.of("/organizations/" + next.of().slug())) : one);
        }
        return all;
    }
}
