package de.nordertor;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * The one deployment of all {@code *IT} classes: the delivered WAR with the container tests and their helpers inside.
 *
 * <p>Test classes that need what a server does not have (servers of their own, a browser, ArchUnit) stay outside: the
 * packages {@code launcher}, {@code browser}, {@code bench} and {@code rules}, and all {@code *Test} classes.
 */
@ArquillianSuiteDeployment
public class SuiteDeployment {

    private static final Path BUILD = Path.of(System.getProperty("nordertor.build", "target"));

    @Deployment
    public static WebArchive nordertor() throws IOException {
        WebArchive war = ShrinkWrap.createFromZipFile(
                WebArchive.class, BUILD.resolve("nordertor.war").toFile());
        Path classes = BUILD.resolve("test-classes");
        try (Stream<Path> files = Files.walk(classes)) {
            files.filter(Files::isRegularFile)
                    .map(file -> classes.relativize(file).toString().replace('\\', '/'))
                    .filter(SuiteDeployment::runsInContainer)
                    .forEach(name ->
                            war.addAsWebInfResource(classes.resolve(name).toFile(), "classes/" + name));
        }
        war.addAsWebResource(classes.resolve("pages/empty.xhtml").toFile(), "test/empty.xhtml");
        List.of(
                        org.assertj.core.api.Assertions.class,
                        org.awaitility.Awaitility.class,
                        org.hamcrest.Matcher.class,
                        com.icegreen.greenmail.util.GreenMail.class)
                .forEach(library -> war.addAsLibraries(jarOf(library)));
        return war;
    }

    private static boolean runsInContainer(String file) {
        return !file.matches("META-INF/services/.*|arquillian\\.xml|de/nordertor/SuiteDeployment.*")
                && !file.matches("de/nordertor/(launcher|browser|bench|rules)/.*")
                && !file.matches(".*(Test|BrowserIT|OperationIT)(\\$[^/]*)?\\.class");
    }

    private static java.io.File jarOf(Class<?> type) {
        try {
            return new java.io.File(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
