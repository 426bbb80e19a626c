using Hunsuan.Aid;
using Hunsuan.Aid.Budget;
using Hunsuan.Aid.Paying;
using Hunsuan.Cases;
using Hunsuan.Data;
using Hunsuan.Shared;
using Hunsuan.Tests.Households;

namespace Hunsuan.Tests.Guards.Access;

/// <summary>Money that was asked for in a planted case and paid from a line of the place, with words that nobody else may see.</summary>
internal sealed record PlantedAid(Guid Request, Guid Line)
{
    public static PlantedAid In(HunsuanDb db, Case open, string area, string sign)
    {
        var user = open.OwnerId;
        var line = new BudgetLine { Id = Ids.New(), AreaCode = area, FiscalYear = 2570, Name = $"วงเงิน{sign}", Origin = "กองทุนสมมุติ", Amount = 900_00, Paid = 500_00 };
        var request = new AidRequest
        {
            Id = Ids.New(), CaseId = open.Id, HouseholdId = open.HouseholdId, AreaCode = open.AreaCode, Kind = "emergency-aid", Amount = 500_00, Reason = $"เดือดร้อน{sign}", AskedOn = Village.Today,
            FiscalYear = 2570, State = AidState.Paid, Papers = "", FactsOn = Village.Today, FactsBy = $"สอบ{sign}", FactsFound = $"พบ{sign}", FactsSupport = true, ApproverId = user,
            ApprovedOn = Village.Today, LineId = line.Id,
        };
        var payment = new AidPayment
        {
            Id = Ids.New(), RequestId = request.Id, CaseId = open.Id, HouseholdId = open.HouseholdId, AreaCode = open.AreaCode, Amount = 500_00, PaidOn = Village.Today, PaidBy = user,
            Method = AidMethod.Cash, Receiver = $"รับเงิน{sign}", Witness = "พยาน",
        };
        db.AddRange(PlantedGoods.PhotoOf(payment.Id));
        db.AddRange(
            line, new BudgetMovement { Id = Ids.New(), LineId = line.Id, AreaCode = line.AreaCode, Kind = BudgetMove.Set, Amount = 900_00, On = Village.Today, UserId = user },
            request,
            new AidStep { Id = Ids.New(), RequestId = request.Id, CaseId = open.Id, HouseholdId = open.HouseholdId, AreaCode = open.AreaCode, Action = AidAction.Pay, At = DateTimeOffset.UnixEpoch, UserId = user, Words = $"ขั้น{sign}" },
            payment);
        return new(request.Id, line.Id);
    }
}
