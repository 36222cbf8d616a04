package de.nordertor.publication;

import static org.assertj.core.api.Assertions.assertThat;

import de.nordertor.publication.NginxLocations.Location;
import de.nordertor.publication.boundary.PublicAddresses;
import de.nordertor.publication.control.OparlType;
import de.nordertor.publication.entity.PublicKind;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The example of a reverse proxy lets out the public paths and nothing else.
 *
 * <p>Its rules are read and applied as nginx's documentation describes it, for no nginx runs here. So it does not show that a
 * real nginx reads the file as it is read here, nor that no other server name or port of a town leads to Payara.
 */
class ProxyExampleTest {

    private static final Path EXAMPLE = Path.of("server-config/proxy/nginx-public.conf");
    private static final String ROOT = "/nordertor";
    private static final PublicAddresses ADDRESSES =
            new PublicAddresses("https://rat.stadt.example" + ROOT + "/public");

    /** What the server and Faces offer beside the application's own addresses. */
    private static final List<String> BY_THE_SERVER = List.of(
            "/health",
            "/health/ready",
            "/metrics",
            "/openapi",
            "/asadmin",
            "/management/domain",
            "/__asadmin/version",
            ROOT + "/",
            ROOT + "/jakarta.faces.resource/nordertor.css.xhtml",
            ROOT + "/resources/theme/nordertor.css",
            ROOT + "/WEB-INF/web.xml",
            ROOT + "/robots.txt",
            ROOT + "/j_security_check");

    private final NginxLocations locations = new NginxLocations(text());

    @Test
    void noOtherAddressOfTheApplicationIsLetOut() {
        Set<String> letOut = new TreeSet<>();
        Set<String> closed = ApplicationPaths.closed();
        for (String path : closed) {
            if (isLetOut(ROOT + path) || isLetOut(path)) {
                letOut.add(path);
            }
        }
        assertThat(closed).hasSizeGreaterThan(150);
        assertThat(letOut).isEmpty();
        assertThat(BY_THE_SERVER).noneMatch(this::isLetOut);
    }

    @Test
    void noOtherAddressIsLetOutByWritingItInAnotherWay() {
        Set<String> letOut = new TreeSet<>();
        for (String path : ApplicationPaths.closed()) {
            for (String way : List.of(
                    "/public/..%s",
                    "/public/%%2e%%2e%s",
                    "/public/..;%s",
                    "/public/..;x=1%s",
                    "/public/%%2e%%2e;%s",
                    "/public/..%%2f%s",
                    "/public/..%%5c%s",
                    "/public/..\\%s",
                    "/public/%%252e%%252e%s",
                    "/public;%s",
                    "/public/.%%2e/%s",
                    "/PUBLIC/..%s",
                    "/public%%00%s")) {
                String address = ROOT + way.formatted(path);
                if (isLetOut(address)) {
                    letOut.add(address);
                }
            }
        }
        assertThat(letOut).isEmpty();
    }

    /** What is passed on is the path as it was looked at, so no trick in how it was sent reaches the server behind. */
    @Test
    void whatIsPassedOnIsWhatWasLookedAt() {
        assertThat(locations.all().stream().filter(Location::passesOn))
                .isNotEmpty()
                .allSatisfy(location -> assertThat(location.body())
                        .containsPattern("proxy_pass http://[0-9.]+:[0-9]+\\$uri\\$is_args\\$args;"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/public/de/;jsessionid=1",
                "/public/de/paper/1%3bx",
                "/public/de/%25",
                "/public/%0A",
                "/public/de/paper/1%0a",
                "/public/de/%0d%0a",
                "/public/de/a\\b",
                "/public",
                "/publics/de/",
                "/public/../identity/sign-in"
            })
    void whatTheServerBehindCouldUnderstandInAnotherWayIsRefused(String path) {
        assertThat(isLetOut(ROOT + path)).isFalse();
    }

    @Test
    void everythingPublicIsLetOut() {
        Set<String> all = new TreeSet<>(List.of(
                ADDRESSES.system(),
                ADDRESSES.bodies(),
                ADDRESSES.file(1L),
                ADDRESSES.download(1L),
                ADDRESSES.page(""),
                ADDRESSES.page("committees"),
                ADDRESSES.page("meetings?month=2016-05"),
                ADDRESSES.page("papers?q=B%C3%A4nke&page=2"),
                ADDRESSES.page("committee/1/news.atom"),
                ADDRESSES.page("committee/1/meetings.ics"),
                ADDRESSES.root() + "/",
                ADDRESSES.root() + "/en/paper/1",
                ADDRESSES.root() + "/style/0123456789ab.css"));
        OparlType.listed().forEach(type -> {
            all.add(ADDRESSES.object(type.kind(), 1L));
            all.add(ADDRESSES.list(PublicKind.BODY, 1L, type.listProperty())
                    + "?modified_since=2016-05-18T10%3A00%3A00%2B02%3A00");
        });
        assertThat(all).hasSizeGreaterThan(30).allMatch(address -> isLetOut(pathAndQuery(address)));
    }

    @Test
    void noSessionTravelsEitherWayAndNothingIsSent() {
        assertThat(locations.all().stream().filter(Location::passesOn))
                .allSatisfy(location -> assertThat(location.body())
                        .containsPattern("limit_except GET OPTIONS \\{\\s*deny all;\\s*}")
                        .contains("proxy_set_header Cookie \"\";")
                        .contains("proxy_set_header Authorization \"\";")
                        .contains("proxy_hide_header Set-Cookie;"));
    }

    @Test
    void whatNoRuleKnowsDoesNotExist() {
        assertThat(locations.of("/whatever").orElseThrow().body().strip()).isEqualTo("return 404;");
    }

    /** The matcher itself: what it is given in nginx's documentation. */
    @Test
    void anExactLocationGoesBeforeAnExpressionAndThatBeforeAPrefix() {
        NginxLocations documented =
                new NginxLocations("location = / { A; } location / { B; } location /documents/ { C; }"
                        + " location ^~ /images/ { D; } location ~* \\.(gif|jpg)$ { E; }");

        assertThat(documented.of("/").orElseThrow().body()).contains("A");
        assertThat(documented.of("/index.html").orElseThrow().body()).contains("B");
        assertThat(documented.of("/documents/document.html").orElseThrow().body())
                .contains("C");
        assertThat(documented.of("/images/1.gif").orElseThrow().body()).contains("D");
        assertThat(documented.of("/documents/1.jpg").orElseThrow().body()).contains("E");
        assertThat(documented.of("/documents//x/%2e%2e/1.JPG").orElseThrow().body())
                .contains("E");
        assertThat(documented.of("/../etc")).isEmpty();
    }

    private boolean isLetOut(String address) {
        return locations.of(address).filter(Location::passesOn).isPresent();
    }

    private static String pathAndQuery(String address) {
        URI uri = URI.create(address);
        return uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
    }

    private static String text() {
        try {
            return Files.readString(EXAMPLE);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
