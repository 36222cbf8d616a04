package de.nordertor.council.boundary;

import de.nordertor.council.control.CoSigningAccess;
import de.nordertor.council.control.CouncilPaperRepository;
import de.nordertor.council.control.PaperAccess;
import de.nordertor.council.control.PaperForms;
import de.nordertor.council.entity.CouncilPaper;
import de.nordertor.council.entity.PaperFormat;
import de.nordertor.council.entity.PaperVersion;
import de.nordertor.platform.boundary.Permitted;
import de.nordertor.platform.entity.NotFoundException;
import de.nordertor.platform.entity.Permission;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Papers as files. */
@Stateless
@Permitted(Permission.PAPER_READ)
public class PaperPrinting {

    @Inject
    private CouncilPaperRepository papers;

    @Inject
    private PaperAccess access;

    @Inject
    private CoSigningAccess signers;

    @Inject
    private PaperForms forms;

    /**
     * A paper as a file.
     *
     * @param fileName without a path, for example {@code sachstandsbericht-5-014-2016.pdf}
     */
    public record Print(String fileName, byte[] content) {}

    /**
     * Also for who co-signs the open version.
     *
     * @param versionNumber a frozen version is printed exactly as approved, a draft is marked as one
     * @param format an accessible PDF (PDF/A-3a, PDF/UA-1), or a text to go on with elsewhere
     */
    public Print print(Long paperId, int versionNumber, PaperFormat format) {
        CouncilPaper paper = papers.get(paperId);
        PaperVersion version = paper.version(versionNumber)
                .filter(v -> mayRead(paper, v) || signers.mayPrint(v))
                .orElseThrow(() -> new NotFoundException("council.paper.notFound"));
        return new Print(forms.fileName(version) + format.ending(), forms.write(version, format));
    }

    private boolean mayRead(CouncilPaper paper, PaperVersion version) {
        return access.mayRead(paper) && access.mayReadVersion(paper, version.getVisibility(), version.isFrozen());
    }
}
