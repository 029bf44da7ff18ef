/** Personal data that is kept sealed: what it is, who may open it and why (Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15). */
@NullMarked
package vn.chiboso.membership.domain.protection;

import org.jspecify.annotations.NullMarked;
