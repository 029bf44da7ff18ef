package vn.chiboso.bootstrap.bench.kit;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the figures were taken on. */
public final class Machine {
    private Machine() {}

    public static Map<String, Object> facts(JdbcClient sql) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("processor", first("/proc/cpuinfo", "model name"));
        facts.put("cores", Runtime.getRuntime().availableProcessors());
        facts.put("memory", first("/proc/meminfo", "MemTotal"));
        facts.put("load", ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        facts.put("system", System.getProperty("os.name") + " " + System.getProperty("os.version"));
        facts.put("java", System.getProperty("java.vm.version"));
        facts.put("heapMegabytes", Runtime.getRuntime().maxMemory() >> 20);
        facts.put(
                "postgresql", sql.sql("show server_version").query(String.class).single());
        var settings = new LinkedHashMap<String, Object>();
        sql.sql(
                        "select name, current_setting(name) as value from pg_settings where source in ('command line', 'configuration file')"
                                + " and category not like 'Client%' and category not like 'File%' order by name")
                .query(row -> {
                    settings.put(row.getString("name"), row.getString("value"));
                });
        facts.put("settings", settings);
        return facts;
    }

    private static String first(String file, String start) {
        try (var lines = Files.lines(Path.of(file))) {
            return lines.filter(l -> l.startsWith(start))
                    .findFirst()
                    .map(l -> l.substring(l.indexOf(':') + 1).strip())
                    .orElse("unknown");
        } catch (IOException e) {
            return "unknown";
        }
    }
}
