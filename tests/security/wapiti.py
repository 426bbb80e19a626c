"""Wapiti as Debian 12 has it, with four changes: its option to leave addresses out ends in an error under its own Python (global flags at the end of an
expression); it may ask nobody but this machine (it would load lists that no module here uses); names of cookies' flags may be in small letters; and the
text fields of a form with files are sent as text, not as files, or else no such form would be taken."""

import fnmatch
import re
import socket
import sys

import requests
from wapitiCore.attack import mod_cookieflags
from wapitiCore.main.wapiti import wapiti_main
from wapitiCore.net import crawler

crawler.wildcard_translate = lambda pattern: re.compile(fnmatch.translate(pattern))
mod_cookieflags.mod_cookieflags.check_httponly_flag = staticmethod(lambda cookie: "httponly" in map(str.lower, cookie._rest))

send = requests.Session.post


def as_a_browser(session, url, files=None, **named):
    return send(session, url, files=files and [(name, (None, value) if isinstance(value, str) else tuple(value)) for name, value in files], **named)


requests.Session.post = as_a_browser
look_up = socket.getaddrinfo


def here_only(host, *more, **named):
    if host not in ("127.0.0.1", "localhost"):
        raise socket.gaierror(f"{host} is not this machine")
    return look_up(host, *more, **named)


socket.getaddrinfo = here_only
sys.exit(wapiti_main())
