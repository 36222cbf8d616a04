package de.nordertor.partner.api;

import de.nordertor.document.api.FileResponse;
import de.nordertor.partner.boundary.InformationSheets;
import de.nordertor.partner.boundary.People;
import de.nordertor.partner.boundary.PersonRecord;
import de.nordertor.partner.view.PersonFilterParameters;
import de.nordertor.platform.api.Chunks;
import de.nordertor.platform.boundary.PageRequest;
import ezvcard.VCardVersion;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;

/** People as files: vCards of one or of the list with its filters and in its order, and what is stored of somebody. */
@RequestScoped
@Path("people")
public class PersonResource {

    private static final String VCARD = "text/vcard; charset=UTF-8";
    private static final int AT_ONCE = 1_000;

    @Inject
    private People people;

    @Inject
    private InformationSheets sheets;

    @Inject
    private Clock clock;

    /** @param version 4.0; anything else gives 3.0, which every address book reads */
    @GET
    @Path("export.vcf")
    public Response all(@Context HttpServletRequest request, @QueryParam("version") String version) {
        PageRequest order = PageRequest.everything(request.getParameter("sort"));
        List<Long> ids = people.exportIds(PersonFilterParameters.read(request::getParameter), order);
        return file(new Chunks<>(ids, AT_ONCE, people::records), version, "personen.vcf");
    }

    @GET
    @Path("{id}/card.vcf")
    public Response one(@PathParam("id") Long id, @QueryParam("version") String version) {
        PersonRecord person = people.get(id);
        return file(List.of(person).iterator(), version, person.name().plain() + ".vcf");
    }

    /** Everything that is stored of the person, for that person (Art. 15 DSGVO). */
    @GET
    @Path("{id}/information.pdf")
    public Response informationPdf(@PathParam("id") Long id) {
        return FileResponse.attached(sheets.pdf(id), "application/pdf", "auskunft.pdf");
    }

    /** The same for machines (Art. 20 DSGVO). */
    @GET
    @Path("{id}/information.json")
    public Response informationJson(@PathParam("id") Long id) {
        return FileResponse.attached(
                InformationJson.of(sheets.sheet(id)).toString(), MediaType.APPLICATION_JSON, "auskunft.json");
    }

    private Response file(Iterator<PersonRecord> persons, String version, String name) {
        PersonCardWriter cards = new PersonCardWriter(
                "4.0".equals(version) ? VCardVersion.V4_0 : VCardVersion.V3_0, LocalDate.now(clock));
        StreamingOutput content = out -> cards.write(persons, out);
        return FileResponse.attached(content, VCARD, name);
    }
}
