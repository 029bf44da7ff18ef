package vn.chiboso.membership.adapter.in.web;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chiboso.membership.api.AccountId;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.FreshProof;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.application.port.in.CreateAccount;
import vn.chiboso.membership.application.port.in.CreateAccountsOfRoll;
import vn.chiboso.membership.application.port.in.FindPeople;
import vn.chiboso.membership.application.port.in.ListAccounts;
import vn.chiboso.membership.application.port.in.ResetPassword;
import vn.chiboso.membership.application.port.in.SeeUnits;
import vn.chiboso.membership.application.port.in.SwitchAccount;
import vn.chiboso.membership.domain.Slip;

/** Accounts in the console. Slips are answered at once and never kept, not even in the session. */
@Controller
class AccountPages {
    private final ListAccounts listAccounts;
    private final CreateAccount createAccount;
    private final CreateAccountsOfRoll createAccountsOfRoll;
    private final SwitchAccount switchAccount;
    private final ResetPassword resetPassword;
    private final SeeUnits seeUnits;
    private final FindPeople findPeople;
    private final Shown shown;

    AccountPages(
            ListAccounts listAccounts,
            CreateAccount createAccount,
            CreateAccountsOfRoll createAccountsOfRoll,
            SwitchAccount switchAccount,
            ResetPassword resetPassword,
            SeeUnits seeUnits,
            FindPeople findPeople,
            Shown shown) {
        this.listAccounts = listAccounts;
        this.createAccount = createAccount;
        this.createAccountsOfRoll = createAccountsOfRoll;
        this.switchAccount = switchAccount;
        this.resetPassword = resetPassword;
        this.seeUnits = seeUnits;
        this.findPeople = findPeople;
        this.shown = shown;
    }

    @GetMapping("/console/accounts")
    String list(
            Actor actor,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "false") boolean waiting,
            Model model) {
        var page = listAccounts.list(actor, new ListAccounts.Query(text, after, waiting));
        model.addAttribute("page", page);
        model.addAttribute("text", text);
        model.addAttribute("waiting", waiting);
        model.addAttribute("technical", actor.member() == null);
        return "membership/accounts";
    }

    @GetMapping("/console/accounts/new")
    String find(Actor actor, @RequestParam(defaultValue = "") String name, Model model) {
        var people = seeUnits.tops(actor).units().stream()
                .flatMap(top -> findPeople.find(actor, top.id(), name).stream())
                .distinct()
                .toList();
        model.addAttribute("name", name);
        model.addAttribute("people", people);
        return "membership/account-new";
    }

    @FreshProof
    @PostMapping("/console/accounts")
    String create(Actor actor, @RequestParam UUID member, Model model, RedirectAttributes flash) {
        return slip(
                createAccount
                        .create(actor, new CreateAccount.Command(new MemberId(member), null))
                        .slip(),
                model,
                flash);
    }

    @FreshProof
    @PostMapping("/console/units/{unit}/accounts")
    String createForRoll(Actor actor, @PathVariable UUID unit, Model model) {
        var opened = createAccountsOfRoll.create(actor, new UnitId(unit));
        if (!opened.leftOut().isEmpty()) {
            var names = opened.leftOut().stream()
                    .map(CreateAccountsOfRoll.LeftOut::name)
                    .collect(Collectors.joining(", "));
            model.addAttribute("leftOut", shown.text("membership.slips.left-out", names));
        }
        return slips(opened.slips(), model);
    }

    @FreshProof
    @PostMapping("/console/accounts/{account}/reset")
    String reset(Actor actor, @PathVariable UUID account, Model model, RedirectAttributes flash) {
        return slip(resetPassword.reset(actor, new AccountId(account)).slip(), model, flash);
    }

    @FreshProof
    @PostMapping("/console/accounts/{account}/disabling")
    String disable(Actor actor, @PathVariable UUID account, RedirectAttributes flash) {
        switchAccount.set(actor, new SwitchAccount.Command(new AccountId(account), false));
        flash.addFlashAttribute("done", shown.text("membership.account.disabled"));
        return "redirect:/console/accounts";
    }

    @FreshProof
    @PostMapping("/console/accounts/{account}/enabling")
    String enable(Actor actor, @PathVariable UUID account, RedirectAttributes flash) {
        var done = switchAccount.set(actor, new SwitchAccount.Command(new AccountId(account), true));
        flash.addFlashAttribute("done", shown.text(done ? "membership.account.enabled" : "membership.rights.proposed"));
        return done ? "redirect:/console/accounts" : "redirect:/console/rights";
    }

    private String slip(@Nullable Slip slip, Model model, RedirectAttributes flash) {
        if (slip != null) {
            return slips(List.of(slip), model);
        }
        flash.addFlashAttribute("done", shown.text("membership.rights.proposed"));
        return "redirect:/console/rights";
    }

    private static String slips(List<Slip> slips, Model model) {
        model.addAttribute("slips", slips);
        return "membership/slips";
    }
}
