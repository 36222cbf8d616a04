package de.nordertor.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** The validator, apart from {@link PdfConformance} because it is not on the class path inside the container. */
final class VeraPdf {

    static final String PDF_A_3A = "3a";
    static final String PDF_UA_1 = "ua1";

    private static final int MOST_FAILURES = 20;

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private VeraPdf() {}

    /** Each violated rule with its place, in veraPDF's words. */
    static List<String> violations(byte[] pdf, String flavourId) {
        var flavour = PDFAFlavour.byFlavourId(flavourId);
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                var validator =
                        Foundries.defaultInstance().createValidator(flavour, MOST_FAILURES, false, false, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(VeraPdf::words)
                    .distinct()
                    .toList();
        } catch (VeraPDFException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String words(TestAssertion failure) {
        var rule = failure.getRuleId();
        return "%s-%d %s at %s"
                .formatted(
                        rule.getClause(),
                        rule.getTestNumber(),
                        failure.getMessage(),
                        failure.getLocation().getContext());
    }
}
