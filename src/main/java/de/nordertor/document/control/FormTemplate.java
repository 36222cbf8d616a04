package de.nordertor.document.control;

import freemarker.cache.ClassTemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** A form in {@code /pdf}: what is filled in is escaped, except fragments that went through {@link #fragment}. */
public final class FormTemplate {

    private static final Pattern NOT_IN_XML =
            Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final String REPLACEMENT = "\uFFFD";
    private static final Configuration CONFIGURATION = configuration();

    private final Template template;

    private FormTemplate(Template template) {
        this.template = template;
    }

    public static FormTemplate named(String name) {
        try {
            return new FormTemplate(CONFIGURATION.getTemplate(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The filled form; characters that XML cannot hold (NUL, half a surrogate pair) become the replacement sign. */
    public String fill(Map<String, Object> values) {
        var out = new StringWriter();
        var all = new HashMap<>(values);
        all.put("day", DAY);
        try {
            template.process(all, out);
        } catch (TemplateException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return withoutIllegalCharacters(out.toString());
    }

    /** Formatted text as a form may take it in unescaped; it is sanitised once more. Null if nothing is in it. */
    public static TemplateHTMLOutputModel fragment(String xhtml) {
        if (xhtml == null || xhtml.isBlank()) {
            return null;
        }
        try {
            return HTMLOutputFormat.INSTANCE.fromMarkup(FormFragment.of(xhtml));
        } catch (TemplateModelException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An SVG picture as an address that contains it; null if there is none or it is no SVG. */
    public static String dataUri(String svg) {
        if (svg == null || svg.isBlank()) {
            return null;
        }
        try {
            Dom.parse(svg);
        } catch (IllegalArgumentException e) {
            return null;
        }
        return "data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(svg.getBytes(StandardCharsets.UTF_8));
    }

    private static String withoutIllegalCharacters(String text) {
        return NOT_IN_XML.matcher(text).replaceAll(REPLACEMENT);
    }

    private static Configuration configuration() {
        var configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setTemplateLoader(new ClassTemplateLoader(FormTemplate.class, "/pdf"));
        configuration.setDefaultEncoding("UTF-8");
        configuration.setLocale(Locale.GERMANY);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        return configuration;
    }
}
