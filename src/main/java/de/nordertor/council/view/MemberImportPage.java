package de.nordertor.council.view;

import de.nordertor.council.boundary.MemberImports;
import de.nordertor.council.boundary.MemberPreview;
import de.nordertor.council.boundary.MembershipInput;
import de.nordertor.document.boundary.TableFiles;
import de.nordertor.platform.boundary.Texts;
import de.nordertor.platform.view.Messages;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.InputStream;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;

/** Takes members over from a table. */
@Named("memberImport")
@ViewScoped
public class MemberImportPage extends FileImportPage<MemberPreview> {

    private static final long serialVersionUID = 1L;

    @Inject
    private MemberImports imports;

    @Inject
    private Messages messages;

    @Override
    List<MemberPreview> read(InputStream content, String name) {
        return imports.read(content, name);
    }

    @Override
    String store(List<MemberPreview> wanted) {
        notices.done("council.memberImport.taken", imports.take(wanted));
        return "/council/members?faces-redirect=true";
    }

    @Override
    String label(MemberPreview line) {
        String label = messages.format(
                "council.memberImport.item", messages.of("council.memberNews", line.news()), line.name());
        if (line.input().memberships().isEmpty()) {
            return label;
        }
        MembershipInput membership = line.input().memberships().get(0);
        return messages.format(
                "council.memberImport.membership",
                label,
                line.committee(),
                messages.of("council.memberRole", membership.role()),
                Texts.date(membership.validFrom()),
                Texts.date(membership.validTo()));
    }

    public String getAccepted() {
        return TableFiles.ACCEPTED;
    }

    public int getMostBytes() {
        return MemberImports.MOST_BYTES;
    }
}
