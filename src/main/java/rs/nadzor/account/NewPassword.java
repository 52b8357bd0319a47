package rs.nadzor.account;

import rs.nadzor.web.FormErrors;

/** A password chosen twice in a form, with the fields {@code password} and {@code again}. */
record NewPassword(String password, String again) {

    NewPassword {
        password = password == null ? "" : password;
        again = again == null ? "" : again;
    }

    void check(FormErrors errors, String... known) {
        PasswordStrength.refusal(password, known).ifPresent(reason -> errors.add("password", reason));
        if (!password.equals(again)) errors.add("again", "account:password_differs");
    }
}
