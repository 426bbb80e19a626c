using System.Net;
using System.Net.Mail;
using System.Text;
using Hunsuan.Reception.Channels;
using Hunsuan.Shared;

namespace Hunsuan.Reception.Notices;

/// <summary>Hands mail over to the server that is set up (ส่งอีเมล): under TLS, unless the server is this machine itself.</summary>
internal sealed partial class MailPost(MailBook book, ILogger<MailPost> log)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    public bool IsSetUp => book.Setup is not null;

    /// <param name="to">Proved, or to be proved by what is sent.</param>
    /// <param name="key">The same whenever the same thing is sent again, so that a mailbox can tell.</param>
    /// <param name="subject">Goes out in both languages.</param>
    /// <param name="words">As they are to be read.</param>
    /// <param name="stop">Stops the try.</param>
    public async Task<Delivery> Send(string to, Guid key, Text subject, string words, CancellationToken stop)
    {
        if (book.Setup is not { } setup) return Delivery.NotNow;
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(stop);
        patience.CancelAfter(Patience);
        using var mail = new MailMessage(setup.From, to, subject.InBoth, words)
        {
            SubjectEncoding = Encoding.UTF8, BodyEncoding = Encoding.UTF8,
            // Answers that machines write would come back for ever.
            Headers = { ["Message-ID"] = $"<{key:N}@{new MailAddress(setup.From).Host}>", ["Auto-Submitted"] = "auto-generated" },
        };
        using var server = new SmtpClient(setup.Host, setup.Port) { EnableSsl = !setup.IsHere };
        if (setup.User is { } user) server.Credentials = new NetworkCredential(user, setup.Password);
        try
        {
            await server.SendMailAsync(mail, patience.Token);
            return Delivery.Taken;
        }
        catch (SmtpFailedRecipientException refused) when (IsForGood(refused.StatusCode))
        {
            return Delivery.Refused;
        }
        catch (Exception fault) when (fault is SmtpException or IOException or OperationCanceledException && !stop.IsCancellationRequested)
        {
            // Its own words name the address.
            NotTaken(log, fault is SmtpException known ? known.StatusCode.ToString() : fault.GetType().Name);
            return Delivery.NotNow;
        }
    }

    private static bool IsForGood(SmtpStatusCode code) =>
        code is SmtpStatusCode.MailboxUnavailable or SmtpStatusCode.MailboxNameNotAllowed or SmtpStatusCode.UserNotLocalTryAlternatePath or SmtpStatusCode.TransactionFailed;

    [LoggerMessage(LogLevel.Warning, "The mail server did not take a message ({Fault})")]
    private static partial void NotTaken(ILogger log, string fault);
}
