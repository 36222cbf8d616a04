package de.nordertor.bench;

import de.nordertor.ComponentCount;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * The delivered WAR a second time in the same server, under {@code /floor}: there the list of papers does not ask the
 * database but has its rows in memory, and there is a page with nothing but the template.
 *
 * <p>So the floor goes through the very same session, permission check, transaction, filters and page. What the real
 * list takes beyond it and beyond the bare statements is what our own way from the rows to the page costs. Nothing for
 * the bench is in the product.
 */
final class FloorApplication {

    /** Its address. */
    static final String ROOT = "http://localhost:" + System.getProperty("nordertor.http.port") + "/floor/";

    private static final Path BUILD = Path.of(System.getProperty("nordertor.build", "target"));

    private FloorApplication() {}

    /** @return its address */
    static String deploy() {
        Path war = Figures.DIRECTORY.resolve("floor.war");
        try {
            Files.createDirectories(war.getParent());
            ShrinkWrap.createFromZipFile(
                            WebArchive.class, BUILD.resolve("nordertor.war").toFile())
                    .addClasses(FixedPaperLists.class, ManyPapers.class, ComponentCount.class)
                    .addClasses(FixedIdeaLists.class, FixedIdeaViews.class, ManyIdeas.class)
                    .addClasses(
                            ManyPartners.class,
                            ManyPartners.Row.class,
                            BareIndex.class,
                            BareCheck.class,
                            HeldPartners.class)
                    .addClasses(HeldPartners.class.getDeclaredClasses())
                    .addClasses(HeldProgrammes.class)
                    .addClasses(HeldProgrammes.class.getDeclaredClasses())
                    .addClasses(HeldPublicRows.class)
                    .addAsWebResource("pages/empty.xhtml", "bench/empty.xhtml")
                    .as(ZipExporter.class)
                    .exportTo(war.toFile(), true);
            asadmin("deploy", "--force=true", "--name", "floor", "--contextroot", "/floor", war.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ROOT;
    }

    private static void asadmin(String... arguments) throws IOException {
        Path output = Figures.DIRECTORY.resolve("floor-deployment.txt");
        List<String> command = new java.util.ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                Path.of(System.getProperty("nordertor.payara"), "glassfish/lib/client/appserver-cli.jar")
                        .toString(),
                "--port",
                System.getProperty("nordertor.admin.port")));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().put("AS_JAVA", System.getProperty("java.home"));
        Process process = builder.start();
        try {
            if (!process.waitFor(3, TimeUnit.MINUTES) || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new AssertionError("asadmin failed:\n" + Files.readString(output, StandardCharsets.UTF_8));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
