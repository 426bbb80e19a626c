using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.RegularExpressions;

namespace Hunsuan.Tests.Reception.Notices;

/// <summary>A mail server on this machine: speaks as much of SMTP (RFC 5321) as one sender needs, and keeps what it takes.</summary>
internal sealed partial class MailSimulator : IAsyncDisposable
{
    private readonly TcpListener _door = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _ends = new();
    private readonly Task _open;

    public MailSimulator()
    {
        _door.Start();
        _open = Open();
    }

    public sealed record Mail(string To, string Subject, string Words, string Key);

    public int Port => ((IPEndPoint)_door.LocalEndpoint).Port;

    public List<Mail> Taken { get; } = [];

    public int Tries { get; private set; }

    /// <summary>What it says to a recipient.</summary>
    public string ToRecipient { get; set; } = "250 OK";

    /// <summary>Whether it says that it took what it took.</summary>
    public bool Answers { get; set; } = true;

    private async Task Open()
    {
        while (!_ends.IsCancellationRequested)
        {
            try
            {
                using var guest = await _door.AcceptTcpClientAsync(_ends.Token);
                await Talk(guest.GetStream());
            }
            catch (Exception fault) when (fault is OperationCanceledException or IOException or SocketException)
            {
                // The other side went away, or the test is over.
            }
        }
    }

    private async Task Talk(NetworkStream line)
    {
        using var reader = new StreamReader(line, Encoding.Latin1, leaveOpen: true);
        var to = "";
        Tries++;
        await Say("220 test");
        while (await reader.ReadLineAsync(_ends.Token) is { } said)
        {
            switch (said.Split(' ', ':')[0].ToUpperInvariant())
            {
                case "RCPT":
                    to = Between(said);
                    await Say(ToRecipient);
                    break;
                case "DATA":
                    await Say("354 go on");
                    Taken.Add(Read(to, await Body(reader)));
                    if (!Answers) return;
                    await Say("250 taken");
                    break;
                case "QUIT":
                    await Say("221 bye");
                    return;
                default:
                    await Say("250 OK");
                    break;
            }
        }

        Task Say(string words) => line.WriteAsync(Encoding.Latin1.GetBytes(words + "\r\n"), _ends.Token).AsTask();
    }

    private async Task<string> Body(StreamReader reader)
    {
        var lines = new List<string>();
        while (await reader.ReadLineAsync(_ends.Token) is { } part && part != ".") lines.Add(part);
        return string.Join('\n', lines);
    }

    private static Mail Read(string to, string text)
    {
        var (head, body) = (text[..text.IndexOf("\n\n", StringComparison.Ordinal)], text[(text.IndexOf("\n\n", StringComparison.Ordinal) + 2)..]);
        Assert.Contains("base64", head, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Auto-Submitted: auto-generated", head, StringComparison.OrdinalIgnoreCase);
        return new(to, string.Concat(Word.Matches(head).Select(m => Plain(m.Groups[1].Value))), Plain(body.ReplaceLineEndings("")), Between(head.Split('\n').Single(l => l.StartsWith("Message-ID:", StringComparison.OrdinalIgnoreCase))));
    }

    private static string Plain(string base64) => Encoding.UTF8.GetString(Convert.FromBase64String(base64));

    private static string Between(string text) => text[(text.IndexOf('<', StringComparison.Ordinal) + 1)..text.IndexOf('>', StringComparison.Ordinal)];

    [GeneratedRegex(@"=\?utf-8\?B\?([^?]*)\?=")]
    private static partial Regex Word { get; }

    public async ValueTask DisposeAsync()
    {
        await _ends.CancelAsync();
        _door.Stop();
        await _open;
        _ends.Dispose();
    }
}
