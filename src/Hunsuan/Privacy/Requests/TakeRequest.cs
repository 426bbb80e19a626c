using Hunsuan.Access;
using Hunsuan.Data;
using Hunsuan.Households;
using Hunsuan.Shared;
using Hunsuan.Ui;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Privacy.Requests;

/// <summary>Takes in a request about somebody's own data; the clock begins on the day it came (รับคำขอใช้สิทธิ).</summary>
public sealed class TakeRequest(HunsuanDb db, Activity activity, CurrentUser by, IAreaNames areas, TimeProvider clock)
{
    public sealed record Input
    {
        /// <summary>Null where the registry holds nobody whom it could be about.</summary>
        public Guid? PersonId { get; set; }

        /// <summary>About whom, and of which area, where no person of the registry is named.</summary>
        public string? About { get; set; }

        public AreaInput? Area { get; set; }
        public RequestKind? Kind { get; set; }
        public RequestAsker? AskedBy { get; set; }
        public string? AskerName { get; set; }
        public IdentityCheck? Identity { get; set; }
        public RequestChannel? Channel { get; set; }
        public string? What { get; set; }
        public DateInput? ReceivedOn { get; set; }

        public IEnumerable<Problem> Check(DateOnly today)
        {
            if (PersonId is null && About.IsBlank) yield return new(nameof(About), RequestTexts.AboutRequired);
            if (About?.Length > PrivacyRequest.NameMaxLength) yield return new(nameof(About), PrivacyTexts.TooLong.With(PrivacyRequest.NameMaxLength));
            if (Kind is null || !Enum.IsDefined(Kind.Value)) yield return new(nameof(Kind), RequestTexts.KindRequired);
            if (AskedBy is null || !Enum.IsDefined(AskedBy.Value)) yield return new(nameof(AskedBy), RequestTexts.AskerRequired);
            if (AskedBy is RequestAsker.ParentOrGuardian or RequestAsker.Agent && AskerName.IsBlank) yield return new(nameof(AskerName), RequestTexts.AskerNameRequired);
            if (AskerName?.Length > PrivacyRequest.NameMaxLength) yield return new(nameof(AskerName), PrivacyTexts.TooLong.With(PrivacyRequest.NameMaxLength));
            if (Identity is null || !Enum.IsDefined(Identity.Value)) yield return new(nameof(Identity), RequestTexts.IdentityRequired);
            if (AskedBy is RequestAsker.Agent && Identity is not (null or IdentityCheck.CardAndPowerOfAttorney)) yield return new(nameof(Identity), RequestTexts.AgentNeedsPower);
            if (Channel is null || !Enum.IsDefined(Channel.Value)) yield return new(nameof(Channel), RequestTexts.ChannelRequired);
            if (What.IsBlank) yield return new(nameof(What), RequestTexts.WhatRequired);
            if (What?.Length > PrivacyRequest.WhatMaxLength) yield return new(nameof(What), PrivacyTexts.TooLong.With(PrivacyRequest.WhatMaxLength));
            foreach (var problem in ReceivedOn.PastDay(nameof(ReceivedOn), today).Problems) yield return problem;
        }
    }

    public async Task<Result<PrivacyRequest>> Run(Input input, CancellationToken stop = default)
    {
        var problems = input.Check(clock.Today).ToList();
        var area = input.PersonId is null ? input.Area.Area(nameof(input.Area), areas, 2, by) : default;
        problems.AddRange(area.Problems);
        if (problems.Count > 0) return problems;

        var person = input.PersonId is { } id
            ? await db.Persons.AsNoTracking().SingleOrDefaultAsync(p => p.Id == id, stop) ?? throw new OutOfAreaException("persons")
            : null;
        var on = input.ReceivedOn.PastDay(nameof(input.ReceivedOn), clock.Today).Value;
        var request = new PrivacyRequest
        {
            Id = Ids.New(), PersonId = person?.Id, HouseholdId = person?.HouseholdId, AreaCode = person?.AreaCode ?? area.Value!,
            About = person is null ? input.About!.Trim() : Shortened(NameOfPerson.Of(person).ToString()), Kind = input.Kind!.Value, AskedBy = input.AskedBy!.Value,
            AskerName = input.AskerName.Known, Identity = input.Identity!.Value, Channel = input.Channel!.Value, What = input.What!.Trim(), ReceivedOn = on,
            DueOn = on.AddDays(PrivacyRequest.AnswerDays), OwnerId = by.Id,
        };
        db.Add(request);
        await activity.Save(ActivityKind.RequestTaken, stop, request.HouseholdId);
        return request;
    }

    private static string Shortened(string name) => name[..Math.Min(name.Length, PrivacyRequest.NameMaxLength)];
}
