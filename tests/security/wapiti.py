"""Wapiti as Debian 12 has it, with three changes: its option to leave addresses out ends in an error under its own Python (global flags at the end of an
expression); it may ask nobody but this machine (it would load lists that no module here uses); and names of cookies' flags may be in small letters."""

import fnmatch
import re
import socket
import sys

from wapitiCore.attack import mod_cookieflags
from wapitiCore.main.wapiti import wapiti_main
from wapitiCore.net import crawler

crawler.wildcard_translate = lambda pattern: re.compile(fnmatch.translate(pattern))
mod_cookieflags.mod_cookieflags.check_httponly_flag = staticmethod(lambda cookie: "httponly" in map(str.lower, cookie._rest))

look_up = socket.getaddrinfo


def here_only(host, *more, **named):
    if host not in ("127.0.0.1", "localhost"):
        raise socket.gaierror(f"{host} is not this machine")
    return look_up(host, *more, **named)


socket.getaddrinfo = here_only
sys.exit(wapiti_main())
