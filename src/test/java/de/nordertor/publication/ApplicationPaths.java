package de.nordertor.publication;

import jakarta.servlet.annotation.WebServlet;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every address at which the application answers: its pages, its REST resources, its servlets, read from the sources. */
public final class ApplicationPaths {

    private static final java.nio.file.Path PAGES = java.nio.file.Path.of("src/main/webapp");
    private static final java.nio.file.Path CLASSES = java.nio.file.Path.of("src/main/java");

    private ApplicationPaths() {}

    /** Below the context root, beginning with a slash; without those of the public side. */
    public static Set<String> closed() {
        Set<String> all = new TreeSet<>(pages());
        all.addAll(resources());
        all.addAll(servlets());
        all.removeIf(path -> path.startsWith("/public"));
        return all;
    }

    /** With and without the ending. */
    public static Set<String> pages() {
        return files(PAGES, ".xhtml").stream()
                .map(file -> "/" + PAGES.relativize(file).toString().replace('\\', '/'))
                .filter(path -> !path.startsWith("/WEB-INF"))
                .flatMap(path -> Stream.of(path, path.replace(".xhtml", "")))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** With 1 for each parameter. */
    public static Set<String> resources() {
        Set<String> paths = new TreeSet<>();
        classes().filter(type -> type.isAnnotationPresent(Path.class)).forEach(type -> {
            paths.add(address(type.getAnnotation(Path.class)));
            for (Method method : type.getDeclaredMethods()) {
                if (method.isAnnotationPresent(Path.class)) {
                    paths.add(address(type.getAnnotation(Path.class))
                            + address(method.getAnnotation(Path.class)).replaceFirst("^/api", ""));
                }
            }
        });
        return paths;
    }

    public static Set<String> servlets() {
        return classes()
                .filter(type -> type.isAnnotationPresent(WebServlet.class))
                .flatMap(type -> Stream.of(type.getAnnotation(WebServlet.class).value()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String address(Path path) {
        return "/api/" + path.value().replaceFirst("^/", "").replaceAll("\\{(?:[^{}]|\\{[^{}]*})*}", "1");
    }

    private static Stream<Class<?>> classes() {
        return files(CLASSES, ".java").stream()
                .filter(file ->
                        file.getParent().endsWith("api") || file.getParent().endsWith("view"))
                .map(file -> CLASSES.relativize(file)
                        .toString()
                        .replaceAll("[/\\\\]", ".")
                        .replaceFirst("\\.java$", ""))
                .map(ApplicationPaths::named);
    }

    private static Class<?> named(String name) {
        try {
            return Class.forName(name, false, ApplicationPaths.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Set<java.nio.file.Path> files(java.nio.file.Path root, String ending) {
        try (Stream<java.nio.file.Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
