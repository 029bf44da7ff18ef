/** E-mail over SMTP, or the honest answer that there is none. */
@NullMarked
package vn.chiboso.notification.adapter.out.mail;

import org.jspecify.annotations.NullMarked;
