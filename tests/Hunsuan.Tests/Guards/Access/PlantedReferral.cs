using Hunsuan.Privacy.Purposes;
using Hunsuan.Referrals;
using Hunsuan.Referrals.Answering;
using Hunsuan.Referrals.Desks;
using Hunsuan.Shared;
using Hunsuan.Tests.Households;

namespace Hunsuan.Tests.Guards.Access;

/// <summary>A desk of a place, at which a user of the place works, and what the place refers to it.</summary>
internal sealed record PlantedReferral(Guid Id, Guid Desk, Guid Member)
{
    public static PlantedReferral In(Data.HunsuanDb db, PlantedPlace place, string sign)
    {
        var (household, user) = (place.Household, place.User.Id);
        var desk = new Desk { Id = Ids.New(), OrganisationId = place.Organisation.Id, AreaCode = place.Area, Name = $"โต๊ะ{sign}", AnswerDays = 3 };
        var member = new DeskMember { Id = Ids.New(), DeskId = desk.Id, AreaCode = desk.AreaCode, UserId = user, From = Village.Today };
        var id = Ids.New();
        db.AddRange(
            desk, member, new DeskOffer { DeskId = desk.Id, ServiceId = place.Service.Id },
            new Referral
            {
                Id = id, ChainId = id, Hop = 1, CaseId = place.Open.Id, HouseholdId = household.Id, AreaCode = household.AreaCode, PersonId = place.Person.Id, DeskId = desk.Id, Need = "diapers",
                Asked = $"ส่งต่อ{sign}", IsUrgent = false, Basis = LegalBasis.PublicTask, ConsentId = null, SentBy = user, SentAt = DateTimeOffset.UnixEpoch, State = ReferralState.Sent,
                DueAt = DateTimeOffset.UnixEpoch,
            },
            new ReferralItem { Id = Ids.New(), ReferralId = id, HouseholdId = household.Id, AreaCode = household.AreaCode, Kind = ReferralItemKind.Name, Thai = $"ข้อมูล{sign}", English = $"ข้อมูล{sign}" },
            new ReferralStep { Id = Ids.New(), ReferralId = id, HouseholdId = household.Id, AreaCode = household.AreaCode, Action = ReferralAction.Send, At = DateTimeOffset.UnixEpoch, UserId = user, Words = $"ถามกลับ{sign}" },
            new ReferralCode { ReferralId = id, HouseholdId = household.Id, AreaCode = household.AreaCode, CodeHash = id.ToByteArray(), ExpiresAt = DateTimeOffset.MaxValue });
        return new(id, desk.Id, member.Id);
    }
}
