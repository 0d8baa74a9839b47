import { RecordChecklist as RecordChecklist_04259ff7b391e794354bb61fca853fbb } from '../../../admin/moderation/record-checklist.tsx'
import { Submitting as Submitting_2868a63a1a854d8a65613731eca146d1 } from '../../../admin/federation/submitting.tsx'
import { Reviewed as Reviewed_9cfeec71f67525da4f3d37aea02a8ed9 } from '../../../admin/federation/reviewed.tsx'
import { Publish as Publish_24c7896c5dc44599b9e52e523fdd6a96 } from '../../../admin/federation/publish.tsx'
import { WorkbenchTab as WorkbenchTab_625dd98a4588eb42d0ca6582810966eb } from '../../../admin/workbench/tab.tsx'
import { Introducing as Introducing_9ded53ac1fcfb4071a49c01aea6fc4c8 } from '../../../admin/matches/introducing.tsx'
import { LogLabel as LogLabel_55916eaa3d8da07ec0ec38df6f90d4c1 } from '../../../admin/matches/log-label.tsx'
import { Review as Review_c41d37074463f5599da0ab5fdc84edc6 } from '../../../admin/moderation/review.tsx'
import { Nothing as Nothing_c9c9110dba2d53417d22267abb43265a } from '../../../admin/moderation/nothing.tsx'
import { Age as Age_090f48ba20c5ff1faea0e0d9364e8e68 } from '../../../admin/moderation/age.tsx'
import { Queues as Queues_6190d110ef5f07c3a18f931319ec6bac } from '../../../admin/moderation/queues.tsx'
import { Invitation as Invitation_ee43b726f4b1b0a866f76db4b5f8e5a9 } from '../../../admin/federation/invitation.tsx'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { RowLabel as RowLabel_b9e97d70cf2bea68acdff355492a7c68 } from '../../../admin/forms/row-label.tsx'
import { CoverageTable as CoverageTable_c6330c5a6df10a3762688a124f320286 } from '../../../admin/matches/coverage.tsx'
import { WordList as WordList_5770e517a5a83d7ab28fb40c407bf6bd } from '../../../admin/word-list.tsx'
import { Icon as Icon_5d1f867a72853fe2b4caf8bd4fde19a6 } from '../../../admin/sign.tsx'
import { Logo as Logo_5d1f867a72853fe2b4caf8bd4fde19a6 } from '../../../admin/sign.tsx'
import { NavLink as NavLink_1ab8fa34ee863fbec08cf4abffe8aaf1 } from '../../../admin/workbench/nav-link.tsx'
import { WaitingNav as WaitingNav_2d3371994dc6d18f119daed755a8fe98 } from '../../../admin/waiting/nav.tsx'
import { Dashboard as Dashboard_6a729aad8494fcc092a7ba4174bd4ab7 } from '../../../admin/waiting/dashboard.tsx'
import { Workbench as Workbench_ba5ec2812bb2aa4f7be833d6e2746cb3 } from '../../../admin/workbench/view.tsx'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/admin/moderation/record-checklist.tsx#RecordChecklist": RecordChecklist_04259ff7b391e794354bb61fca853fbb,
  "/admin/federation/submitting.tsx#Submitting": Submitting_2868a63a1a854d8a65613731eca146d1,
  "/admin/federation/reviewed.tsx#Reviewed": Reviewed_9cfeec71f67525da4f3d37aea02a8ed9,
  "/admin/federation/publish.tsx#Publish": Publish_24c7896c5dc44599b9e52e523fdd6a96,
  "/admin/workbench/tab.tsx#WorkbenchTab": WorkbenchTab_625dd98a4588eb42d0ca6582810966eb,
  "/admin/matches/introducing.tsx#Introducing": Introducing_9ded53ac1fcfb4071a49c01aea6fc4c8,
  "/admin/matches/log-label.tsx#LogLabel": LogLabel_55916eaa3d8da07ec0ec38df6f90d4c1,
  "/admin/moderation/review.tsx#Review": Review_c41d37074463f5599da0ab5fdc84edc6,
  "/admin/moderation/nothing.tsx#Nothing": Nothing_c9c9110dba2d53417d22267abb43265a,
  "/admin/moderation/age.tsx#Age": Age_090f48ba20c5ff1faea0e0d9364e8e68,
  "/admin/moderation/queues.tsx#Queues": Queues_6190d110ef5f07c3a18f931319ec6bac,
  "/admin/federation/invitation.tsx#Invitation": Invitation_ee43b726f4b1b0a866f76db4b5f8e5a9,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/admin/forms/row-label.tsx#RowLabel": RowLabel_b9e97d70cf2bea68acdff355492a7c68,
  "/admin/matches/coverage.tsx#CoverageTable": CoverageTable_c6330c5a6df10a3762688a124f320286,
  "/admin/word-list.tsx#WordList": WordList_5770e517a5a83d7ab28fb40c407bf6bd,
  "/admin/sign.tsx#Icon": Icon_5d1f867a72853fe2b4caf8bd4fde19a6,
  "/admin/sign.tsx#Logo": Logo_5d1f867a72853fe2b4caf8bd4fde19a6,
  "/admin/workbench/nav-link.tsx#NavLink": NavLink_1ab8fa34ee863fbec08cf4abffe8aaf1,
  "/admin/waiting/nav.tsx#WaitingNav": WaitingNav_2d3371994dc6d18f119daed755a8fe98,
  "/admin/waiting/dashboard.tsx#Dashboard": Dashboard_6a729aad8494fcc092a7ba4174bd4ab7,
  "/admin/workbench/view.tsx#Workbench": Workbench_ba5ec2812bb2aa4f7be833d6e2746cb3,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
