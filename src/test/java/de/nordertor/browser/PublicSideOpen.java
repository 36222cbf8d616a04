package de.nordertor.browser;

/** The public side of the demo town, opened under the very address at which the tests ask for it. */
final class PublicSideOpen {

    private static final String KEY = "nordertor.public.base.url";

    private PublicSideOpen() {}

    /** Its address, without a slash at its end. */
    static String root() {
        return BrowserTest.url() + "public";
    }

    /** To be put back by {@link DemoDatabase#putBack}. */
    static void open() {
        close();
        DemoDatabase.run("INSERT INTO nordertor.setting (id, version, setting_key, setting_value)"
                + " VALUES (NEXT VALUE FOR nordertor.nordertor_id, 1, '" + KEY + "', '" + root() + "')");
    }

    static void close() {
        DemoDatabase.run("DELETE FROM nordertor.setting WHERE setting_key = '" + KEY + "'");
    }
}
