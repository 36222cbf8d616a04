package de.nordertor.identity.control;

import java.util.Set;

/** What may be seen without signing in. Everything else is closed, also what is added tomorrow. */
final class OpenPaths {

    /** Style sheets, scripts, fonts, pictures: they know nothing of any person. */
    private static final Set<String> RESOURCES = Set.of("/jakarta.faces.resource", "/resources");

    private static final Set<String> PAGES = Set.of("/identity/sign-in", "/identity/setup", "/platform/preferences");
    private static final Set<String> FILES = Set.of("/favicon.ico", "/robots.txt", "/api/town/shield");
    /** Where somebody with a start password may go: to a password of her or his own, or away. */
    private static final Set<String> WITH_START_PASSWORD = Set.of("/identity/password", "/identity/sign-out");

    private OpenPaths() {}

    /** Does not even look at the session. */
    static boolean isResource(String path) {
        return FILES.contains(path) || RESOURCES.stream().anyMatch(folder -> path.startsWith(folder + "/"));
    }

    static boolean isOpen(String path) {
        return PAGES.contains(withoutExtension(path));
    }

    static boolean isOpenWithStartPassword(String path) {
        return isOpen(path) || WITH_START_PASSWORD.contains(withoutExtension(path));
    }

    private static String withoutExtension(String path) {
        return path.endsWith(".xhtml") ? path.substring(0, path.length() - ".xhtml".length()) : path;
    }
}
