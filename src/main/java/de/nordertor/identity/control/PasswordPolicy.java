package de.nordertor.identity.control;

import de.nordertor.identity.entity.LoginName;
import de.nordertor.platform.boundary.Settings;
import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.Setting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Which passwords are good enough: long, not the own name, not one that everybody tries first. No rule demands signs or
 * capitals; length is what counts (NIST SP 800-63B, BSI).
 */
@ApplicationScoped
public class PasswordPolicy {

    public static final int MAX_LENGTH = 200;
    private static final int LEAST_DIFFERENT = 5;
    private static final Set<String> COMMON = readCommon();

    @Inject
    private Settings settings;

    /** @throws InvalidInputException with the sentence that says what would do */
    public void check(String password, String login) {
        check(password, login, (int) settings.number(Setting.PASSWORD_MIN_LENGTH));
    }

    static void check(String password, String login, int minLength) {
        String given = password == null ? "" : password;
        if (given.codePointCount(0, given.length()) < minLength) {
            throw new InvalidInputException("identity.password.tooShort", minLength);
        }
        if (given.length() > MAX_LENGTH) {
            throw new InvalidInputException("identity.password.tooLong", MAX_LENGTH);
        }
        String lower = given.toLowerCase(Locale.ROOT);
        if (lower.contains(LoginName.normalise(login))) {
            throw new InvalidInputException("identity.password.containsLogin");
        }
        if (isCommon(lower) || isMonotonous(lower)) {
            throw new InvalidInputException("identity.password.common");
        }
    }

    /** Also with digits and signs around it: "Passwort2024!" is no better than "Passwort". */
    private static boolean isCommon(String lower) {
        String core = lower.replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "");
        return COMMON.contains(lower) || COMMON.contains(once(core));
    }

    /** The word itself, also where it stands there two times. */
    private static String once(String core) {
        String half = core.substring(0, core.length() / 2);
        return core.equals(half + half) ? half : core;
    }

    /** "aaaaaaaaaaaa", "121212121212", "abcdefghijkl", "987654321098". */
    private static boolean isMonotonous(String lower) {
        boolean fewSigns = lower.codePoints().distinct().count() < LEAST_DIFFERENT;
        long steps = IntStream.range(1, lower.length())
                .filter(i -> Math.abs(lower.charAt(i) - lower.charAt(i - 1)) == 1)
                .count();
        return fewSigns || steps * 5 >= (lower.length() - 1) * 4L;
    }

    private static Set<String> readCommon() {
        try (var file = new BufferedReader(new InputStreamReader(
                PasswordPolicy.class.getResourceAsStream("/identity/common-passwords.txt"), StandardCharsets.UTF_8))) {
            return file.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .flatMap(line -> Arrays.stream(line.split("\\s+")))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
