package vn.chiboso.membership.adapter.in.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.FreshProof;
import vn.chiboso.membership.application.port.in.AddDuesRule;
import vn.chiboso.membership.application.port.in.SeeDuesArea;
import vn.chiboso.membership.application.port.in.SeeDuesRules;
import vn.chiboso.membership.domain.dues.BranchDues;
import vn.chiboso.membership.domain.dues.DuesRule;

@Tag(name = "Dues", description = "Collection sheets of a branch; amounts in đồng, no money moves here")
@RestController
@RequestMapping("/api/v1/dues")
class DuesRuleOperations {
    private final SeeDuesArea seeArea;
    private final SeeDuesRules seeRules;
    private final AddDuesRule addRule;

    DuesRuleOperations(SeeDuesArea seeArea, SeeDuesRules seeRules, AddDuesRule addRule) {
        this.seeArea = seeArea;
        this.seeRules = seeRules;
        this.addRule = addRule;
    }

    @Operation(
            summary = "Branches of my area with the totals of their sheets",
            description = "By name, 50 at a time; go on with name and id of the last one. Nobody's own figures.")
    @GetMapping
    Area area(
            Actor actor,
            @RequestParam(required = false) @Nullable YearMonth month,
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "") String afterUnit) {
        return Area.of(seeArea.see(actor, new SeeDuesArea.Query(month, after, afterUnit)));
    }

    @Operation(summary = "Rates, minimum wages and the other numbers", description = "Each with its time and basis.")
    @GetMapping("/rules")
    List<Rule> rules(Actor actor) {
        return seeRules.see(actor).rules().rules().stream().map(Rule::of).toList();
    }

    @Operation(
            summary = "Add a dated number",
            description = "It closes the former; not before the running month. The same again changes nothing.")
    @FreshProof
    @PostMapping("/rules")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void add(Actor actor, @Valid @RequestBody NewRule body) {
        addRule.add(
                actor,
                new AddDuesRule.Command(
                        body.code(), body.measure(), body.amount().toPlainString(), body.from(), body.legalBasis()));
    }

    @Schema(name = "DuesArea")
    record Area(
            YearMonth month, int branches, int opened, int closed, long due, long paid, List<Row> rows, boolean more) {
        static Area of(SeeDuesArea.View view) {
            return new Area(
                    view.month(),
                    view.branches(),
                    view.opened(),
                    view.closed(),
                    view.due(),
                    view.paid(),
                    view.rows().stream().map(Row::of).toList(),
                    view.more());
        }
    }

    @Schema(name = "DuesOfBranch")
    record Row(UUID unit, String name, boolean opened, boolean closed, long due, long paid, int owing) {
        static Row of(BranchDues branch) {
            var sheet = branch.sheet();
            return sheet == null
                    ? new Row(branch.unit().value(), branch.name(), false, false, 0, 0, 0)
                    : new Row(
                            branch.unit().value(),
                            branch.name(),
                            true,
                            sheet.closed(),
                            sheet.due(),
                            sheet.paid(),
                            sheet.owing());
        }
    }

    @Schema(name = "DuesRule")
    record Rule(
            DuesRule.Code code,
            DuesRule.Measure measure,
            BigDecimal amount,
            LocalDate from,

            @Schema(description = "First day no longer") @Nullable
            LocalDate until,

            String legalBasis) {
        static Rule of(DuesRule rule) {
            return new Rule(
                    rule.code(), rule.measure(), rule.amount(), rule.validFrom(), rule.validTo(), rule.legalBasis());
        }
    }

    @Schema(name = "NewDuesRule")
    record NewRule(
            @NotNull DuesRule.Code code,
            @Schema(description = "Null for the usual one") DuesRule.@Nullable Measure measure,

            @NotNull @Digits(integer = 11, fraction = 3) @Schema(example = "5310000")
            BigDecimal amount,

            @NotNull @Schema(example = "2027-01-01") LocalDate from,
            @NotBlank String legalBasis) {}
}
