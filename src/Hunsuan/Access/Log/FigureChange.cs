using System.Collections.Frozen;

namespace Hunsuan.Access.Log;

/// <summary>Whether an activity changes figures of areas (กิจกรรมที่ทำให้ตัวเลขเปลี่ยน); a kind that is not named here is taken to do so.</summary>
internal static class FigureChange
{
    private static readonly FrozenSet<ActivityKind> None = FrozenSet.ToFrozenSet(
    [
        ActivityKind.SignedIn, ActivityKind.SignInRefused, ActivityKind.SignedOut, ActivityKind.PasswordChanged, ActivityKind.UserAdded,
        ActivityKind.UserChanged, ActivityKind.ImportStarted, ActivityKind.ImportRefused, ActivityKind.ImportCancelled,
        ActivityKind.ProfileSaved, ActivityKind.BoundariesImported, ActivityKind.BoundariesRemoved, ActivityKind.HouseholdRead,
        ActivityKind.PeopleSearched, ActivityKind.ListRead, ActivityKind.ListExported, ActivityKind.FileRead, ActivityKind.CaseOpened,
        ActivityKind.HelpGiven, ActivityKind.CaseClosed, ActivityKind.CaseHandedOver, ActivityKind.CaseReopened,
        ActivityKind.SecuredRevealed, ActivityKind.LogBegun, ActivityKind.LogRead, ActivityKind.LogExported, ActivityKind.ManyRecordsRead,
        ActivityKind.CasesRead, ActivityKind.LogValuesForgotten, ActivityKind.SignInLinked, ActivityKind.SignInUnlinked, ActivityKind.RolesFromProvider, ActivityKind.UserFromProvider,
        ActivityKind.ApplicationBegun, ActivityKind.ApplicationsRead, ActivityKind.RuleProposed, ActivityKind.RuleDeclined, ActivityKind.RuleCompared,
        ActivityKind.LinksListed, ActivityKind.LinkRead, ActivityKind.LinkDecided, ActivityKind.LinkTakenBack, ActivityKind.ListsLinked,
        ActivityKind.CampaignBegun, ActivityKind.CampaignAssigned, ActivityKind.OutcomeRecorded, ActivityKind.CampaignClosed, ActivityKind.CampaignReopened,
        ActivityKind.CorrectionsDrafted, ActivityKind.CorrectionsSent, ActivityKind.CorrectionAnswered, ActivityKind.CorrectionTakenBack, ActivityKind.CorrectionsTaken,
        ActivityKind.ContactReceived, ActivityKind.ContactTaken, ActivityKind.ContactGivenBack, ActivityKind.ContactTriaged, ActivityKind.ContactNoted, ActivityKind.ContactPaused,
        ActivityKind.ContactResumed, ActivityKind.ContactPutIntoCase, ActivityKind.ContactAnswered, ActivityKind.ContactMerged, ActivityKind.ContactSetAside,
        ActivityKind.ContactReopened, ActivityKind.ContactsRead, ActivityKind.ContactRead, ActivityKind.ContactFollowed, ActivityKind.ContactAddedTo,
        ActivityKind.ContactEscalated, ActivityKind.NoticesSeen, ActivityKind.ContactRated, ActivityKind.ContactPictureAdded, ActivityKind.ContactPictureRemoved, ActivityKind.ContactPictureRead, ActivityKind.ReporterToldByChannel,
        ActivityKind.ReflectionWritten, ActivityKind.ReflectionRemoved, ActivityKind.ReflectionsRead,
        ActivityKind.CalendarRead, ActivityKind.CalendarFeedKept, ActivityKind.NoticeAddressKept, ActivityKind.HandoverPhotoRead, ActivityKind.CaseEscalated, ActivityKind.ContactHandedOver,
        ActivityKind.GoalAdded, ActivityKind.GoalEnded, ActivityKind.GoalReopened, ActivityKind.PlanActionAdded, ActivityKind.PlanActionEnded,
        ActivityKind.PlanActionReopened, ActivityKind.PlanAgreed, ActivityKind.PlanChanged,
        ActivityKind.ConferenceCalled, ActivityKind.ConferenceChanged, ActivityKind.GuestAdded, ActivityKind.GuestRemoved, ActivityKind.MinutesWritten, ActivityKind.ConferenceCancelled,
        ActivityKind.CentreAdded, ActivityKind.CentreChanged, ActivityKind.CentreClosed, ActivityKind.CentreReopened, ActivityKind.CatchmentChanged,
        ActivityKind.CommitteeChanged, ActivityKind.CentreStaffChanged, ActivityKind.EquipmentChanged, ActivityKind.OpeningRecorded,
        ActivityKind.PhotoAdded, ActivityKind.PhotoRemoved, ActivityKind.ServiceAdded, ActivityKind.ServiceChanged, ActivityKind.ServiceConfirmed,
        ActivityKind.DirectoryExported,
        ActivityKind.DeskAdded, ActivityKind.DeskChanged, ActivityKind.DeskMembersChanged, ActivityKind.ReferralSent, ActivityKind.ReferralInfoAsked, ActivityKind.ReferralInfoGiven,
        ActivityKind.ReferralAccepted, ActivityKind.ReferralDeclined, ActivityKind.ReferralFinished, ActivityKind.ReferralConfirmed, ActivityKind.ReferralWithdrawn,
        ActivityKind.ReferralSentOn, ActivityKind.ReferralKeptBack, ActivityKind.ReferralsRead, ActivityKind.ReferralRead, ActivityKind.ReferralOpenedByCode, ActivityKind.ReferralCodeIssued,
        ActivityKind.FollowUpPlanned, ActivityKind.FollowUpRecorded,
        ActivityKind.ReviewsDrawn, ActivityKind.CaseReviewed, ActivityKind.ReviewsRead, ActivityKind.TicketIssued, ActivityKind.TicketMoved,
        ActivityKind.AidAsked, ActivityKind.AidAskedAgain, ActivityKind.AidFactsChecked, ActivityKind.AidApprovedFirst, ActivityKind.AidApproved, ActivityKind.AidReported,
        ActivityKind.AidSentBack, ActivityKind.AidRefused, ActivityKind.AidCancelled, ActivityKind.AidListed, ActivityKind.BudgetLineAdded, ActivityKind.BudgetLineChanged,
        ActivityKind.GoodsReceived, ActivityKind.GoodsMoved, ActivityKind.GoodsWrittenOff, ActivityKind.GoodsCounted, ActivityKind.GoodsGiven, ActivityKind.GiftTakenBack, ActivityKind.PiecesReceived,
        ActivityKind.PieceLent, ActivityKind.LoanEnded, ActivityKind.LoanExtended, ActivityKind.PieceChanged, ActivityKind.WaitingAdded, ActivityKind.WaitingEnded,
    ]);

    public static bool ComesWith(ActivityKind kind) => !None.Contains(kind);
}
