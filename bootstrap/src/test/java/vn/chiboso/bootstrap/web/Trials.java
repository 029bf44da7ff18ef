package vn.chiboso.bootstrap.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.FreshProof;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.Refusal;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitPath;

/** Pages and operations that fail in every way. */
@Controller
class Trials {
    /** A refusal of no module, with a date and a number in its sentence. */
    static final class No extends Refusal {
        private static final long serialVersionUID = 1;
        private final Kind kind;

        No(Kind kind) {
            super("no: " + kind);
            this.kind = kind;
        }

        @Override
        public Kind kind() {
            return kind;
        }

        @Override
        public String code() {
            return "bootstrap.problem.wrong-value";
        }

        @Override
        public List<Object> args() {
            return List.of(LocalDate.of(2026, 11, 3));
        }

        @Override
        public @Nullable String field() {
            return "startsAt";
        }

        @Override
        public @Nullable String act() {
            return kind() == Kind.CONFLICT ? "SUSPENDED" : null;
        }
    }

    record Several(List<UUID> ids, List<String> names) {}

    record Words(@NotBlank String title, @Min(1) int count, UnitId unit) {}

    private final JdbcClient sql;

    Trials(JdbcClient sql) {
        this.sql = sql;
    }

    @GetMapping("/trials/no")
    String readRefused(@RequestParam Refusal.Kind kind) {
        throw new No(kind);
    }

    @PostMapping("/trials/no")
    String actRefused(@RequestParam Refusal.Kind kind) {
        throw new No(kind);
    }

    /** A form with a set, which has no places to count. */
    static final class Chosen {
        private Set<String> names = new HashSet<>();

        public Set<String> getNames() {
            return names;
        }

        public void setNames(Set<String> names) {
            this.names = names;
        }
    }

    @PostMapping("/trials/chosen")
    @ResponseBody
    String chosen(@ModelAttribute Chosen chosen) {
        return chosen.getNames().toString();
    }

    @PostMapping("/trials/several")
    @ResponseBody
    String several(@ModelAttribute Several several) {
        return several.ids().stream().map(Objects::toString).toList() + " " + several.names();
    }

    @PostMapping("/trials/values")
    @ResponseBody
    String values(@RequestParam String id) {
        return UUID.fromString(id).toString();
    }

    @GetMapping("/trials/days")
    @ResponseBody
    String days(@RequestParam String day) {
        return LocalDate.parse(day).toString();
    }

    @PostMapping("/trials/kept")
    @ResponseBody
    String kept(@RequestBody String text) {
        return sql.sql("select cast(:text as text)")
                .param("text", text.replace("NUL", "\0"))
                .query(String.class)
                .single();
    }

    @PostMapping("/trials/broken")
    String broken() {
        throw new IllegalStateException("select secret from nowhere");
    }

    @PostMapping("/trials/stale")
    String stale() {
        throw new ObjectOptimisticLockingFailureException(UnitId.class, "x");
    }

    @GetMapping("/trials/units/{unit}")
    @ResponseBody
    String unit(@PathVariable UnitId unit) {
        return unit.toString();
    }

    @GetMapping("/trials/read")
    @ResponseBody
    String read(@RequestParam LocalDate day, @RequestParam UnitPath path, @RequestParam YearMonth month) {
        return day + " " + path + " " + month;
    }

    @FreshProof
    @GetMapping("/trials/sensitive")
    @ResponseBody
    String shownAfterProof() {
        return "kho";
    }

    @FreshProof
    @PostMapping("/trials/sensitive")
    @ResponseBody
    String doneAfterProof(@RequestParam String text, @RequestParam(required = false) List<String> more) {
        return text + more;
    }

    @GetMapping("/trials/me")
    @ResponseBody
    String me(Actor actor) {
        return actor.name();
    }

    @PostMapping("/trials/file")
    @ResponseBody
    String file(@RequestParam MultipartFile file) {
        return String.valueOf(file.getSize());
    }

    @RestController
    static class Api {
        private final JdbcClient sql;

        Api(JdbcClient sql) {
            this.sql = sql;
        }

        record Ids(UnitId unit, Map<MemberId, UnitPath> paths, Instant at) {}

        record Several(List<UUID> ids, Set<MemberId> members, List<Words> words) {}

        @PostMapping("/api/v1/trials/several")
        int several(@RequestBody Several several) {
            return several.ids().size()
                    + several.members().size()
                    + several.words().size();
        }

        @FreshProof
        @PostMapping("/api/v1/trials/sensitive")
        String sensitive() {
            return "kho";
        }

        @GetMapping("/api/v1/trials/me")
        String me(Actor actor) {
            return actor.name();
        }

        @GetMapping("/api/v1/trials/no")
        String no(@RequestParam Refusal.Kind kind) {
            throw new No(kind);
        }

        @PostMapping("/api/v1/trials/words")
        Words words(@Valid @RequestBody Words words) {
            return words;
        }

        @PostMapping("/api/v1/trials/ids")
        Ids ids(@RequestBody Ids ids) {
            return ids;
        }

        @GetMapping("/api/v1/trials/units/{unit}")
        UnitId unit(@PathVariable UnitId unit) {
            return unit;
        }

        @PostMapping("/api/v1/trials/twice")
        String twice() {
            throw new DataIntegrityViolationException("x", new java.sql.SQLException("duplicate key", "23505"));
        }

        @GetMapping("/api/v1/trials/values")
        String values(@RequestParam String id) {
            return UUID.fromString(id).toString();
        }

        @PostMapping("/api/v1/trials/kept")
        String kept(@RequestBody String text) {
            return sql.sql("select cast(:text as text)")
                    .param("text", text.replace("NUL", "\0"))
                    .query(String.class)
                    .single();
        }

        @PostMapping("/api/v1/trials/broken")
        String broken() {
            throw new IllegalStateException("select secret from nowhere");
        }
    }
}
