package de.nordertor.identity.control;

import java.util.regex.Pattern;

/**
 * The page somebody wanted before having to sign in, as a path below the application's own root. Anything that could
 * lead elsewhere becomes the start page.
 */
public final class WantedPage {

    private static final int MAX = 1000;
    /** No second slash at the beginning, no backslash, no control character; a query may follow. */
    private static final Pattern OWN_PATH = Pattern.compile("/(?!/)[^\\\\\\p{Cntrl}#]*");

    private WantedPage() {}

    public static String orStart(String wanted) {
        boolean usable = wanted != null
                && wanted.length() <= MAX
                && OWN_PATH.matcher(wanted).matches()
                && !wanted.startsWith("/index")
                && !wanted.startsWith("/identity/sign-")
                && !wanted.contains("/../");
        return usable ? wanted : "/";
    }
}
