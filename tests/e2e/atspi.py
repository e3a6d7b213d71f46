#!/usr/bin/python3
"""What a screen reader meets: the real program on an invented store, every page walked through AT-SPI.

    atspi.py LEERTAFEL LEERTAFEL_CLI

Needs Debian's python3-gi and gir1.2-atspi-2.0 (its own Python has them), Xvfb and a D-Bus of its own. Fails
on a control without a name or without a way to use it, and on a page that gives the focus to nothing.
"""

import ctypes
import os
import subprocess
import sys
import tempfile
import time
import warnings

PASSPHRASE = "zeven gele fietsen onder de brug"
PATIENCE = 15  # seconds before something that should appear is missing
# A page has the rail, its menus and its own controls; fewer means that the walk saw nothing.
FEWEST_CONTROLS = 15
FEWEST_PLACES = 24  # the pages of the rail with their tabs, and a case that is written


def main():
    if os.environ.get("LEERTAFEL_ATSPI_INSIDE"):
        return walk_program(*sys.argv[1:3])
    with tempfile.TemporaryDirectory(prefix="leertafel-") as home:
        return in_a_session_of_its_own(home)


def in_a_session_of_its_own(home):
    """Runs this script again on its own display and its own message bus, away from those of the desktop."""
    reading, writing = os.pipe()
    screen = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1440x900x24", "-nolisten", "tcp"],
        pass_fds=[writing], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    os.close(writing)
    try:
        with os.fdopen(reading) as answer:
            display = answer.readline().strip()
        if not display:
            print("Xvfb does not start")
            return 1
        environment = {key: value for key, value in os.environ.items()
                       if not key.startswith(("QT_", "DBUS_", "AT_SPI", "WAYLAND_"))}
        environment.update(
            LEERTAFEL_ATSPI_INSIDE=home, DISPLAY=":" + display, QT_QPA_PLATFORM="xcb",
            QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", HOME=home, TMPDIR=home, XDG_RUNTIME_DIR=home,
            GSETTINGS_BACKEND="memory")
        for kind in ("CONFIG", "DATA", "CACHE", "STATE"):
            environment[f"XDG_{kind}_HOME"] = home
        os.chmod(home, 0o700)
        return subprocess.call(["dbus-run-session", "--", sys.executable, *sys.argv], env=environment)
    finally:
        screen.terminate()
        screen.wait()


def walk_program(program, command_line):
    home = os.environ["LEERTAFEL_ATSPI_INSIDE"]
    store = os.path.join(home, "Voorbeeld.leertafel")
    words = os.path.join(home, "words")
    with open(words, "w", encoding="utf-8") as file:
        file.write(PASSPHRASE + "\n")
    subprocess.run([command_line, "demo", store, "--cases", "40", "--passphrase-file", words],
                   check=True, stdout=subprocess.DEVNULL)
    with open(os.path.join(home, "errors"), "wb") as errors:
        running = subprocess.Popen(
            [program, "--store", store, "--lang", "nl", "--settings", os.path.join(home, "preferences.ini")],
            stderr=errors)
        try:
            reader = Reader(running)
            reader.walk()
        finally:
            running.terminate()
            running.wait()
    for line in reader.wrong:
        print(line)
    print(f"{len(reader.seen)} pages and states, {sum(reader.seen.values())} controls, "
          f"{len(reader.wrong)} wrong")
    return 1 if reader.wrong else 0


class Missing(Exception):
    """Something that should have appeared did not."""


class Reader:
    """Reads the program as a screen reader does, and works it through the actions that it offers."""

    def __init__(self, running):
        import gi
        gi.require_version("Atspi", "2.0")
        from gi.repository import Atspi, GLib
        # The names of actions as programs know them have no successor that is not deprecated.
        warnings.simplefilter("ignore", DeprecationWarning)
        self.atspi = Atspi
        self.gone = GLib.Error  # what asking a widget that has gone answers
        self.running = running
        self.wrong = []
        self.seen = {}
        self.trees = {}
        Atspi.init()
        Atspi.set_timeout(5000, 15000)
        role = Atspi.Role
        self.controls = {
            role.PUSH_BUTTON, role.TOGGLE_BUTTON, role.CHECK_BOX, role.RADIO_BUTTON, role.COMBO_BOX,
            role.TEXT, role.ENTRY, role.PASSWORD_TEXT, role.SPIN_BUTTON, role.SLIDER, role.LIST,
            role.LIST_ITEM, role.TABLE, role.TREE, role.TREE_TABLE, role.PAGE_TAB, role.PAGE_TAB_LIST,
            role.LINK, role.MENU, role.MENU_ITEM, role.CHECK_MENU_ITEM, role.RADIO_MENU_ITEM, role.MENU_BAR}
        self.pressed = {role.PUSH_BUTTON, role.TOGGLE_BUTTON, role.CHECK_BOX, role.RADIO_BUTTON}

    def application(self):
        desktop = self.atspi.get_desktop(0)
        desktop.set_cache_mask(self.atspi.Cache.NONE)
        for index in range(desktop.get_child_count()):
            child = desktop.get_child_at_index(index)
            if child and child.get_process_id() == self.running.pid and child.get_child_count() > 0:
                child.set_cache_mask(self.atspi.Cache.NONE)
                return child
        return None

    def below(self, top):
        """The node and everything in it that is in sight, depth first."""
        found = []
        waiting = [top] if top else []
        while waiting:
            node = waiting.pop()
            states = node.get_state_set()
            if not states.contains(self.atspi.StateType.VISIBLE):
                continue
            found.append((node, node.get_role(), (node.get_name() or "").strip(), states))
            children = [node.get_child_at_index(index) for index in range(node.get_child_count())]
            waiting.extend(child for child in reversed(children) if child)
        return found

    def settled(self):
        """The tree once two readings in a row say the same."""
        before = None
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            if self.running.poll() is not None:
                raise Missing("the program ended by itself")
            try:
                nodes = self.below(self.application())
            except self.gone:
                continue
            said = [(role, name) for _, role, name, _ in nodes]
            if said and said == before:
                return nodes
            before = said
            time.sleep(0.1)
        raise Missing("the page does not come to rest")

    def find(self, roles, name):
        """The first node in sight of that role (or one of those roles) and name, waited for."""
        roles = roles if isinstance(roles, set) else {roles}
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            for node, role, its_name, _ in self.settled():
                if role in roles and its_name == name:
                    return node
        raise Missing(f"nothing is called “{name}”")

    def press(self, name):
        self.press_node(self.find(self.pressed, name), name)

    def press_node(self, button, name):
        for index in range(button.get_n_actions()):
            if button.get_action_name(index).lower() in ("press", "toggle"):
                button.do_action(index)
                return
        raise Missing(f"“{name}” cannot be pressed")

    def judge(self, place, fewest=FEWEST_CONTROLS):
        nodes = self.settled()
        count = 0
        focused = []
        for node, role, name, states in nodes:
            focusable = states.contains(self.atspi.StateType.FOCUSABLE)
            if states.contains(self.atspi.StateType.FOCUSED):
                focused.append(name)
            if role not in self.controls and not focusable:
                continue
            count += 1
            if not name:
                self.wrong.append(f"{place}: without a name: {self.described(node)}")
            if role in self.pressed and states.contains(self.atspi.StateType.ENABLED) \
                    and node.get_n_actions() == 0:
                self.wrong.append(f"{place}: cannot be pressed: {name}")
            if role in (self.atspi.Role.UNKNOWN, self.atspi.Role.INVALID):
                self.wrong.append(f"{place}: nobody knows what it is: {name}")
        if count < fewest:
            self.wrong.append(f"{place}: only {count} controls are heard")
        if not any(focused):
            self.wrong.append(f"{place}: nothing that is heard has the focus")
        # A press that does nothing leaves everything as it was.
        heard = frozenset((role, name) for _, role, name, _ in nodes)
        if heard in self.trees:
            self.wrong.append(f"{place}: the same is heard as on {self.trees[heard]}")
        self.trees[heard] = place
        self.seen[place] = count

    def heard(self):
        """What there is, a line each, for who looks into a failure."""
        lines = []
        for node, _, name, states in self.settled():
            said = " ".join(state.value_nick for state in states.get_states())
            lines.append(f"{node.get_role_name()} “{name}” {said}")
        return "\n".join(lines)

    def described(self, node):
        around = []
        while node and len(around) < 4:
            around.append(f"{node.get_role_name()} “{node.get_name()}”")
            node = node.get_parent()
        return " in ".join(around)

    def walk(self):
        try:
            self.look_around()
        except Missing as missing:
            self.wrong.append(f"after {', '.join(self.seen) or 'nothing'}: {missing}")
            print(self.heard())

    def look_around(self):
        role = self.atspi.Role
        field = self.find(role.PASSWORD_TEXT, "Je wachtzin")
        give_focus_to_the_largest_window()
        self.judge("Ontgrendelen", fewest=5)
        field.set_text_contents(PASSPHRASE)
        self.press("Openen")
        pages = self.pages()
        self.judge("Vandaag")
        for page in pages:
            self.press(page)
            self.judge(page)
            self.look_behind_tabs(page)
        self.press("Vandaag")
        self.press("Casus schrijven")
        self.find(role.TEXT, "Titel")
        self.judge("Casus schrijven")
        self.look_behind_tabs("Casus schrijven")
        if len(self.seen) < FEWEST_PLACES:
            self.wrong.append(f"only {len(self.seen)} pages and tabs are heard")

    def look_behind_tabs(self, page):
        """Every other tab of the page that is shown."""
        for name in [name for _, name, chosen in self.tabs() if not chosen]:
            for node, its_name, _ in self.tabs():
                if its_name == name:
                    self.press_node(node, name)
            self.judge(f"{page}, {name}")

    def tabs(self):
        """The tabs in sight: what can be pressed, what it is called, whether it is chosen."""
        checked = self.atspi.StateType.CHECKED
        return [(node, name, states.contains(checked))
                for strip, _, called, _ in self.settled() if called == "Onderdelen van deze pagina"
                for node, role, name, states in self.below(strip) if role in self.pressed]

    def pages(self):
        """The other pages of the rail; it also holds the lock."""
        self.find(self.atspi.Role.RADIO_BUTTON, "Vandaag")
        for node, _, name, _ in self.settled():
            if name == "Pagina’s":
                return [each for _, role, each, states in self.below(node)
                        if role == self.atspi.Role.RADIO_BUTTON
                        and not states.contains(self.atspi.StateType.CHECKED)]
        raise Missing("there is no rail")


def give_focus_to_the_largest_window():
    """There is no window manager here to do it."""
    x11 = ctypes.CDLL("libX11.so.6")
    x11.XOpenDisplay.restype = ctypes.c_void_p
    x11.XDefaultRootWindow.restype = ctypes.c_ulong
    display = ctypes.c_void_p(x11.XOpenDisplay(None))
    root = ctypes.c_ulong(x11.XDefaultRootWindow(display))
    children, count = ctypes.POINTER(ctypes.c_ulong)(), ctypes.c_uint()
    unused = ctypes.c_ulong()
    x11.XQueryTree(display, root, ctypes.byref(unused), ctypes.byref(unused), ctypes.byref(children),
                   ctypes.byref(count))

    def area(window):
        x, y = ctypes.c_int(), ctypes.c_int()
        width, height, border, depth = (ctypes.c_uint() for _ in range(4))
        x11.XGetGeometry(display, ctypes.c_ulong(window), ctypes.byref(unused), ctypes.byref(x),
                         ctypes.byref(y), ctypes.byref(width), ctypes.byref(height), ctypes.byref(border),
                         ctypes.byref(depth))
        return width.value * height.value

    largest = max((children[index] for index in range(count.value)), key=area)
    to_parent, now = 2, 0
    x11.XSetInputFocus(display, ctypes.c_ulong(largest), to_parent, now)
    x11.XFlush(display)
    x11.XCloseDisplay(display)


if __name__ == "__main__":
    sys.exit(main())
