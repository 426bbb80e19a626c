using System.Text.RegularExpressions;

namespace Hunsuan.Tests.Guards;

/// <summary>
/// Ways round the area filter, the parameters of SQL and the encoding of pages are few and known. The program starts no other, asks no other
/// server and runs no code that it finds, so that no input can make it do so.
/// </summary>
public partial class UnsafeCallTests
{
    // File and call, with the reason why it is safe there.
    private static readonly Dictionary<(string File, string Call), string> Allowed = new()
    {
        [("src/Hunsuan/Registers/CardHolders.cs", "IgnoreQueryFilters")] =
            "A card may be registered in another province than its holder lives in: of people known here only yes or no comes back, never a row of the list.",
        [("src/Hunsuan/Benefits/Entitlements/ListsHeld.cs", "IgnoreQueryFilters")] =
            "Whether people whom the user may see stand on a list; no entry comes back.",
        [("src/Hunsuan/Registers/Versions/KnownVersion.cs", "IgnoreQueryFilters")] =
            "That a version of a list is there, of which day and for which areas: a province brings lists in for its sub-districts. No count and no entry comes back.",
        [("src/Hunsuan/Households/WhoLivedWhere.cs", "IgnoreQueryFilters")] = "Names those who once lived in a household that the user may see.",
        [("src/Hunsuan/Wellbeing/StandingAgain.cs", "IgnoreQueryFilters")] =
            "A person of the user's area may have been measured in another; only where the person stands comes back.",
        [("src/Hunsuan/Centres/PublicDirectory.cs", "IgnoreQueryFilters")] =
            "Where help is to be found does not end at an area: centres and services, to be read; nothing about people helped, and not who works there.",
        [("src/Hunsuan/Referrals/Desks/DeskDirectory.cs", "IgnoreQueryFilters")] =
            "To whom a household can be referred does not end at an area: desks, to be read; nothing about people helped, and not who works there.",
        [("src/Hunsuan/Referrals/Answering/DeskReach.cs", "IgnoreQueryFilters")] =
            "Who works at a desk sees what is referred to it, wherever the household lives: referrals of the user's own desks, and no household behind them.",
        [("src/Hunsuan/Aid/AidLimits.cs", "IgnoreQueryFilters")] =
            "Times and money of a year count for a person wherever the person lived; only the two numbers come back.",
        [("src/Hunsuan/Data/OpenCaseHold.cs", "IgnoreQueryFilters")] = "Whether a case is open to which the user adds something; the record itself is kept to the area when it is saved.",
        [("src/Hunsuan/Cases/Contacts/AreaOfContact.cs", "IgnoreQueryFilters")] = "Notices of a request go with it to its area, whoever they are for; nothing of them comes back.",
        [("src/Hunsuan/Cases/LeaveWork.cs", "IgnoreQueryFilters")] =
            "Counts open cases of somebody who leaves, so that none outside the administrator's area is left without an owner.",
        [("src/Hunsuan/Registers/Links/RegroupRecords.cs", "IgnoreQueryFilters")] =
            "Which records hang together does not end at an area; it writes who is joined with whom, and nothing comes back.",
        [("src/Hunsuan/Registers/Links/ForgetLinks.cs", "IgnoreQueryFilters")] = "Takes away with whom an erased person was linked, wherever the others lie; nothing comes back.",
        [("src/Hunsuan/Data/KeptLinks.cs", "IgnoreQueryFilters")] =
            "Who is listed or surveyed in another province is not missed: it writes yes or no beside records, wherever they lie, and nothing comes back.",
        [("src/Hunsuan/Missed/Lists/BeyondArea.cs", "IgnoreQueryFilters")] =
            "Who is listed or surveyed in another province is not missed: only ids of the user's own records come back, and how likely a pair of them is.",
        [("src/Hunsuan/Missed/Campaigns/CampaignsOfTargets.cs", "IgnoreQueryFilters")] =
            "Name, question and due day of campaigns in which the user is asked to visit people of a village; no target and nobody's data comes back.",
        [("src/Hunsuan/Insight/Figures/CardListDay.cs", "IgnoreQueryFilters")] =
            "Only the day of the last card list comes back.",
        [("src/Hunsuan/Access/Log/BulkDigest.cs", "IgnoreQueryFilters")] = "A seal is over all rows of an import, wherever they lie; only their digest comes back.",
        [("src/Hunsuan/Reception/Notices/MailPost.cs", "SmtpClient")] = "Hands mail to the server that the operator set up, under TLS: a code, or numbers of requests, to an address that its owner proves; limit of time.",
        [("src/Hunsuan/Reception/Notices/NoticeSender.cs", "IgnoreQueryFilters")] = "That something waits for somebody; what it is, is read under that user's own rights, and only ids come back.",
        [("src/Hunsuan/Reception/Channels/LineChannel.cs", "HttpClient")] = "Answers on the channel that the operator set up, nothing of the database but a number and a code; limit of time, no redirects.",
        [("src/Hunsuan/Access/Outside/OutsideWire.cs", "HttpClient")] = "Asks sign-in providers that the operator's files name; limits of time and size, no redirects.",
        [("src/Hunsuan/Access/Log/ForgetInLog.cs", "IgnoreQueryFilters")] = "Empties rows of records that are forgotten, wherever these lay; only ids come back.",
        [("src/Hunsuan/Access/Log/VerifyLog.cs", "IgnoreQueryFilters")] = "Only ids of imports come back.",
    };

    [Fact]
    public void Unsafe_calls_are_only_where_they_were_judged()
    {
        var found =
            from file in Repository.SourceFiles("src")
            where file.EndsWith(".cs", StringComparison.Ordinal) || file.EndsWith(".razor", StringComparison.Ordinal)
            from Match call in Call.Matches(Repository.Read(file))
            select (File: file, Call: call.Value);
        var calls = found.ToHashSet();

        Findings.None(
        [
            .. calls.Except(Allowed.Keys).Select(c => $"{c.File}: {c.Call} was not judged"),
            .. Allowed.Keys.Except(calls).Select(c => $"{c.File}: {c.Call} is not there any more"),
        ]);
    }

    [GeneratedRegex(
        @"\b(FromSqlRaw|ExecuteSqlRaw|SqlQueryRaw|IgnoreQueryFilters|MarkupString|AddMarkupContent"
        + @"|Process\.Start|new Process\b|HttpClient|WebRequest|TcpClient|Dns\.|SmtpClient|Assembly\.Load|CSharpScript|XmlReader|XmlDocument|XDocument)")]
    private static partial Regex Call { get; }
}
