# SPDX-License-Identifier: GPL-3.0-or-later
# ./dev package: a Debian package with both programs.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME tidemark)
set(CPACK_PACKAGE_VENDOR "Tidemark")
set(CPACK_PACKAGE_CONTACT "Tidemark maintainers <maintainers@tidemark.invalid>")
set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/COPYING)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION "admin console for a credit ledger
Tidemark shows an account manager which customer organizations are running
out of credits, why, and what a top-up or another plan would change. It keeps
every booking in a chained ledger that can be checked to the last half credit.
.
This package holds the console, tidemark, and the command-line program,
tidemark-cli, which imports usage, books, reports, exports and verifies.")

# The libraries the programs link are found by dpkg-shlibdeps; what is only opened at run time is named here:
# - libqt6gui6 holds the platform plugins xcb and offscreen, and is linked; libqt6svg6 holds the icon engine and
#   the image format of SVG, and is named in case only its plugins are used;
# - qt6-wayland holds the platform plugin for Wayland, where xcb runs too, through Xwayland.
# The ledger is read through libsqlite3-0, which is linked, and not through a driver of Qt Sql.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6svg6 (>= 6.4), shared-mime-info, hicolor-icon-theme")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "fonts-inter, fonts-noto-core, qt6-image-formats-plugins, qt6-translations-l10n, qt6-wayland")

include(CPack)
