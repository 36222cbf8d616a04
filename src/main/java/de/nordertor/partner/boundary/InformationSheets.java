package de.nordertor.partner.boundary;

import de.nordertor.document.boundary.DataSheet;
import de.nordertor.document.boundary.DataSheetRenderer;
import de.nordertor.partner.control.PersonForms;
import de.nordertor.partner.control.PersonInformation;
import de.nordertor.partner.control.PersonReader;
import de.nordertor.platform.boundary.InformationSection;
import de.nordertor.platform.boundary.Permitted;
import de.nordertor.platform.boundary.Texts;
import de.nordertor.platform.entity.Permission;
import de.nordertor.town.boundary.Municipalities;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Locale;

/** What is stored of a person, told to that person: Art. 15 DSGVO. */
@Stateless
@Permitted(Permission.PARTNER_PROTECT)
public class InformationSheets {

    private static final Texts GERMAN = Texts.in(Locale.GERMAN);

    @Inject
    private PersonReader reader;

    @Inject
    private PersonInformation information;

    @Inject
    private Municipalities towns;

    @Inject
    private DataSheetRenderer renderer;

    @Inject
    private PersonForms forms;

    public DataSheet sheet(Long personId) {
        PersonRecord person = reader.get(personId);
        return new DataSheet(
                towns.name(),
                GERMAN.get("partner.information.title"),
                person.name().full(),
                forms.today(),
                information.of(person).stream().map(InformationSheets::section).toList());
    }

    private static DataSheet.Section section(InformationSection section) {
        return new DataSheet.Section(
                GERMAN.get(section.titleKey()),
                section.entries().stream()
                        .map(entry -> new DataSheet.Entry(entry.label(), entry.value()))
                        .toList());
    }

    /** The same as a PDF. */
    public byte[] pdf(Long personId) {
        return renderer.toPdf(sheet(personId));
    }
}
