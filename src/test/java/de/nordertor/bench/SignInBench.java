package de.nordertor.bench;

import static org.assertj.core.api.Assertions.assertThat;

import de.nordertor.Visitor;
import de.nordertor.launcher.DemoSignIns;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Signing in (the post of the form until its redirect) compared with one check of a password by itself, in turn within
 * one loop and in one server: in another JVM the same check may take a third more or less.
 */
class SignInBench {

    private static final Duration WARM_UP = Duration.ofSeconds(30);
    private static final Duration MEASURED = Duration.ofSeconds(60);
    private static final int ENOUGH = 200;

    private final String password = DemoSignIns.password();

    @Test
    void signingInCostsLittleMoreThanTheCheckOfThePassword() {
        Visitor floor = new Visitor(FloorApplication.deploy()).signIn("buergermeister", password);
        Times.repeat(WARM_UP, ENOUGH, () -> signIn(floor, new Times(), new Times()));
        Times check = new Times();
        Times signIn = new Times();
        Times.repeat(MEASURED, ENOUGH, () -> signIn(floor, check, signIn));
        Figures figures = new Figures("signin");
        figures.add("argon2id", check);
        double ratio = figures.add("sign-in", signIn, check);
        figures.write();

        assertThat(ratio).as("sign-in, compared with its check of the password").isLessThanOrEqualTo(1.2);
    }

    private void signIn(Visitor floor, Times check, Times signIn) {
        Visitor visitor = new Visitor(System.getProperty("nordertor.url"));
        Map<String, String> form = visitor.signInForm("buergermeister", password);
        check.add(Long.parseLong(floor.get("api/bench/password").strip()) / 1e6);
        signIn.measure(() -> visitor.submit(form));
    }
}
