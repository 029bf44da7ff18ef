package vn.chiboso.membership.adapter.in.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.Refusal;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.application.port.in.ExcuseDues;
import vn.chiboso.membership.application.port.in.RecordDuesPayment;
import vn.chiboso.membership.application.port.in.SeeDuesSheet;
import vn.chiboso.membership.application.port.in.TakeBackDuesPayment;
import vn.chiboso.membership.domain.dues.DuesPaymentId;
import vn.chiboso.membership.domain.dues.DuesRefusal;
import vn.chiboso.membership.domain.dues.PaymentWay;

/** One member on a sheet: the tick, another amount or day, a mistake taken back, a good reason. */
@Controller
@RequestMapping("/branch/dues/{month}/members/{member}")
class DuesLinePages {
    private final SeeDuesSheet seeSheet;
    private final RecordDuesPayment record;
    private final TakeBackDuesPayment takeBack;
    private final ExcuseDues excuse;
    private final DuesWords words;
    private final Options options;
    private final Shown shown;
    private final Supplier<UUID> newId;
    private final Clock clock;

    DuesLinePages(
            SeeDuesSheet seeSheet,
            RecordDuesPayment record,
            TakeBackDuesPayment takeBack,
            ExcuseDues excuse,
            DuesWords words,
            Options options,
            Shown shown,
            Supplier<UUID> newId,
            Clock clock) {
        this.seeSheet = seeSheet;
        this.record = record;
        this.takeBack = takeBack;
        this.excuse = excuse;
        this.words = words;
        this.options = options;
        this.shown = shown;
        this.newId = newId;
        this.clock = clock;
    }

    @ModelAttribute("ways")
    Map<String, String> ways() {
        return options.of(EnumSet.allOf(PaymentWay.class));
    }

    @GetMapping
    String one(
            Actor actor,
            @PathVariable YearMonth month,
            @PathVariable UUID member,
            @RequestParam UUID unit,
            Model model) {
        var line = show(actor, unit, month, member, model);
        model.addAttribute("form", payment(line));
        model.addAttribute("excuse", excuse(line));
        return "membership/dues-line";
    }

    /** One tap: what is still to come, today, in cash. A second tap of the same page notes nothing more. */
    @PostMapping("/tick")
    String tick(
            Actor actor,
            @PathVariable YearMonth month,
            @PathVariable UUID member,
            @RequestParam UUID unit,
            @RequestParam UUID payment,
            @RequestParam String amount,
            @RequestParam(defaultValue = "-1") long version,
            @RequestParam(defaultValue = "false") boolean owing) {
        record.pay(
                actor,
                new RecordDuesPayment.Command(
                        new UnitId(unit),
                        month,
                        new MemberId(member),
                        new DuesPaymentId(payment),
                        amount,
                        null,
                        PaymentWay.CASH,
                        version));
        return "redirect:/branch/dues/" + month + "?unit=" + unit + (owing ? "&owing=true" : "#m-" + member);
    }

    @PostMapping("/payments")
    String pay(
            Actor actor,
            @PathVariable YearMonth month,
            @PathVariable UUID member,
            @RequestParam UUID unit,
            @ModelAttribute("form") DuesForms.Payment form,
            BindingResult binding,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        var payment = form.getPayment();
        if (!binding.hasErrors()) {
            try {
                record.pay(
                        actor,
                        new RecordDuesPayment.Command(
                                new UnitId(unit),
                                month,
                                new MemberId(member),
                                new DuesPaymentId(payment == null ? newId.get() : payment),
                                form.getAmount(),
                                form.getPaidOn(),
                                form.getWay(),
                                form.getVersion()));
                flash.addFlashAttribute("done", shown.text("membership.dues.paid.done"));
                return "redirect:/branch/dues/" + month + "?unit=" + unit + "#m-" + member;
            } catch (Refusal refusal) {
                FormProblems.put(binding, refusal);
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("excuse", excuse(show(actor, unit, month, member, model)));
        return "membership/dues-line";
    }

    @PostMapping("/excuse")
    String excuse(
            Actor actor,
            @PathVariable YearMonth month,
            @PathVariable UUID member,
            @RequestParam UUID unit,
            @ModelAttribute("excuse") DuesForms.Excuse form,
            BindingResult binding,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        if (!binding.hasErrors()) {
            try {
                excuse.excuse(
                        actor,
                        new ExcuseDues.Command(
                                new UnitId(unit), month, new MemberId(member), form.getExcuse(), form.getVersion()));
                flash.addFlashAttribute("done", shown.text("membership.saved"));
                return line(month, unit, member);
            } catch (Refusal refusal) {
                FormProblems.put(binding, refusal);
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("form", payment(show(actor, unit, month, member, model)));
        return "membership/dues-line";
    }

    @PostMapping("/payments/{payment}/withdrawal")
    String takeBack(
            Actor actor,
            @PathVariable YearMonth month,
            @PathVariable UUID member,
            @PathVariable UUID payment,
            @RequestParam UUID unit,
            RedirectAttributes flash) {
        takeBack.takeBack(
                actor,
                new TakeBackDuesPayment.Command(
                        new UnitId(unit), month, new MemberId(member), new DuesPaymentId(payment)));
        flash.addFlashAttribute("done", shown.text("membership.dues.taken-back"));
        return line(month, unit, member);
    }

    private DuesSheetPage.Line show(Actor actor, UUID unit, YearMonth month, UUID member, Model model) {
        var view = seeSheet.see(actor, new SeeDuesSheet.Query(new UnitId(unit), month));
        var page = DuesSheetPage.of(view, false, words, shown, newId);
        var line = page.lines().stream()
                .filter(l -> l.id().equals(member.toString()))
                .findFirst()
                .orElseThrow(DuesRefusal::notFound);
        if (!view.opened()) {
            throw DuesRefusal.notOpened();
        }
        model.addAttribute("sheet", page);
        model.addAttribute("line", line);
        return line;
    }

    private DuesForms.Payment payment(DuesSheetPage.Line line) {
        var form = new DuesForms.Payment();
        form.setPayment(UUID.fromString(line.payment()));
        form.setAmount(line.openDigits().isEmpty() ? "" : words.digits(Long.parseLong(line.openDigits())));
        form.setPaidOn(LocalDate.now(clock));
        form.setVersion(line.version());
        return form;
    }

    private static DuesForms.Excuse excuse(DuesSheetPage.Line line) {
        var form = new DuesForms.Excuse();
        form.setExcuse(line.excuse());
        form.setVersion(line.version());
        return form;
    }

    private static String line(YearMonth month, UUID unit, UUID member) {
        return "redirect:/branch/dues/" + month + "/members/" + member + "?unit=" + unit;
    }
}
